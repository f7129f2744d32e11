using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace OgpKosovo.Site.Tests.Workflows;

/// <summary>
/// Answers on loopback for every host, as a proxy whose certificates the programs of the test trust: what a command asks of
/// the net comes here and goes no further.
/// </summary>
internal sealed class StandInInternet : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<Uri, byte[]?> answer;
    private readonly string trusted = Path.GetTempFileName();
    private readonly X509Certificate2 authority;
    private readonly ConcurrentDictionary<string, Lazy<X509Certificate2>> certificates = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="answer">What is at an address; null for 404.</param>
    public StandInInternet(Func<Uri, byte[]?> answer)
    {
        this.answer = answer;
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Stand-in", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        authority = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var known = Environment.GetEnvironmentVariable("SSL_CERT_FILE") ?? "/etc/ssl/certs/ca-certificates.crt";
        File.WriteAllText(trusted, authority.ExportCertificatePem() + "\n" + (File.Exists(known) ? File.ReadAllText(known) : ""));
        listener.Start();
        _ = ListenAsync();
    }

    /// <summary>The addresses that were asked for.</summary>
    public ConcurrentBag<string> Asked { get; } = [];

    /// <summary>What makes a program ask here. The registries of packages are left out: they are no part of what is tested.</summary>
    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["HTTPS_PROXY"] = Address,
        ["HTTP_PROXY"] = Address,
        ["http_proxy"] = Address,
        ["https_proxy"] = Address,
        ["NO_PROXY"] = "127.0.0.1,localhost,.nuget.org,.npmjs.org",
        ["no_proxy"] = "127.0.0.1,localhost,.nuget.org,.npmjs.org",
        ["SSL_CERT_FILE"] = trusted,
    };

    private string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    public void Dispose()
    {
        listener.Dispose();
        File.Delete(trusted);
        authority.Dispose();
        foreach (var certificate in certificates.Values)
            certificate.Value.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        try
        {
            using (client)
            await using (var stream = client.GetStream())
            {
                if (await QuestionAsync(stream) is not { } question)
                    return;
                if (question.Method != "CONNECT")
                {
                    await AnswerAsync(stream, question.Method, new Uri(question.Target));
                    return;
                }

                await stream.WriteAsync("HTTP/1.1 200 Connected\r\n\r\n"u8.ToArray());
                var host = question.Target.Split(':')[0];
                await using var secure = new SslStream(stream);
                await secure.AuthenticateAsServerAsync(CertificateOf(host), false, SslProtocols.None, false);
                if (await QuestionAsync(secure) is { } inner)
                    await AnswerAsync(secure, inner.Method, new Uri($"https://{host}{inner.Target}"));
            }
        }
        catch (Exception e) when (e is IOException or AuthenticationException or ObjectDisposedException)
        {
            // Whoever asked has gone.
        }
    }

    private async Task AnswerAsync(Stream stream, string method, Uri target)
    {
        Asked.Add(target.AbsoluteUri);
        var body = answer(target);
        var head = $"HTTP/1.1 {(body is null ? "404 Not Found" : "200 OK")}\r\nContent-Length: {body?.Length ?? 0}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        if (method != "HEAD" && body is not null)
            await stream.WriteAsync(body);
        await stream.FlushAsync();
    }

    // The first line of a question; the rest of its head is read and passed over. No question here has a body.
    private static async Task<(string Method, string Target)?> QuestionAsync(Stream stream)
    {
        var (head, one) = (new StringBuilder(), new byte[1]);
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
                return null;
            head.Append((char)one[0]);
        }

        var words = head.ToString().Split("\r\n")[0].Split(' ');
        return (words[0], words[1]);
    }

    private X509Certificate2 CertificateOf(string host) => certificates.GetOrAdd(host, h => new Lazy<X509Certificate2>(() =>
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Stand-in for a host", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(h);
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(authority, authority.NotBefore, authority.NotAfter, RandomNumberGenerator.GetBytes(8));
        using var whole = signed.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), null);
    })).Value;
}
