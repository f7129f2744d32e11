using System.Diagnostics;
using System.Net;
using OgpKosovo.Site.Hosting;
using OgpKosovo.Site.Tests.Publishing;

namespace OgpKosovo.Site.Tests.Hosting;

/// <summary>A real web server on loopback with the printed configuration and a small site.</summary>
public abstract class RunningServer : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/sbin", "/usr/bin", "/usr/local/bin"];

    private readonly string folder = Directory.CreateTempSubdirectory("server-test-").FullName;
    private readonly SmallSite site = new("/ogp");
    private Process? process;

    protected RunningServer(string name) => Name = name;

    /// <summary>The name on the command line of `hosting`.</summary>
    public string Name { get; }

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });

    /// <summary>Makes the files that the server wants beside the printed configuration, and returns the command to start.</summary>
    protected abstract (string Program, string[] Arguments) Prepare(string folder, string configuration);

    /// <summary>The configuration as it is printed, for the port of the test.</summary>
    protected virtual string Configure(Content.Linking.Site site, string folder, int port) => new ServerConfiguration(site, folder, port).Write(Name);

    public async ValueTask InitializeAsync()
    {
        site.Put("input/files/a.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        site.Put("input/files/a.jsonld", "{}");
        site.Build(compress: true);

        // What lies under a link root lies in a folder of that name.
        Directory.CreateSymbolicLink(Path.Combine(folder, "ogp"), site.Output);
        var port = Loopback.FreePort();
        var (program, arguments) = Prepare(folder, Configure(site.Load()!, folder, port));
        process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, Environment = { ["HOME"] = folder } })!;
        var said = process.StandardError.ReadToEndAsync();
        Client.BaseAddress = new Uri($"http://127.0.0.1:{port}/");
        for (var i = 0; i < 600 && !process.HasExited; i++)
        {
            try
            {
                using var answer = await Client.GetAsync(new Uri("ogp/", UriKind.Relative));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        process.Kill();
        Assert.Fail($"{program} does not answer: {await said}");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        site.Dispose();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The path of a program, or a failure that tells what to install.</summary>
    protected static string Find(string program, string package)
    {
        var found = Places.Select(f => Path.Combine(f, program)).FirstOrDefault(File.Exists);
        Assert.True(found is not null, $"This test needs {program}. Install it: apt-get install -y --no-install-recommends {package}");
        return found!;
    }
}
