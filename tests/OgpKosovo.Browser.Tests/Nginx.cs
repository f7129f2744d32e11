using System.Diagnostics;
using System.Globalization;
using System.Net;
using OgpKosovo.Site.Hosting;
using OgpKosovo.Site.Tests.Hosting;

namespace OgpKosovo.Browser.Tests;

/// <summary>nginx on loopback with the configuration that `hosting nginx` prints: its headers, its compressed copies.</summary>
public sealed class Nginx : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ogpkosovo-nginx-").FullName;
    private readonly Process process;

    public Nginx(Content.Linking.Site site, string published)
    {
        var port = Loopback.FreePort();
        Origin = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        process = Process.Start("/usr/sbin/nginx", NginxFolder.Prepare(folder, new ServerConfiguration(site, published, port).Write("nginx")));
    }

    /// <summary>The server's address, without a slash at the end.</summary>
    public string Origin { get; }

    /// <summary>Waits until the server answers.</summary>
    public async Task ReadyAsync()
    {
        using var client = new HttpClient();
        for (var i = 0; ; i++)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(Origin));
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                return;
            }
            catch (HttpRequestException) when (i < 100 && !process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
