using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using OgpKosovo.Site.Hosting;

namespace OgpKosovo.Browser.Tests;

/// <summary>nginx on loopback with the configuration that `hosting nginx` prints: its headers, its compressed copies.</summary>
public sealed class Nginx : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ogpkosovo-nginx-").FullName;
    private readonly Process process;

    public Nginx(Content.Linking.Site site, string published)
    {
        var port = FreePort();
        Origin = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        File.WriteAllText(Path.Combine(folder, "site.conf"), new ServerConfiguration(site, published, port).Write("nginx"));
        File.WriteAllText(Path.Combine(folder, "nginx.conf"), $$"""
            load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
            user {{Environment.UserName}};
            daemon off;
            pid {{folder}}/nginx.pid;
            error_log stderr;
            events {}
            http {
                access_log off;
                client_body_temp_path {{folder}}/body;
                proxy_temp_path {{folder}}/proxy;
                fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi;
                scgi_temp_path {{folder}}/scgi;
                include {{folder}}/site.conf;
            }
            """);
        process = Process.Start("/usr/sbin/nginx", ["-e", "stderr", "-p", folder, "-c", Path.Combine(folder, "nginx.conf")]);
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
