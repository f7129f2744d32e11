namespace OgpKosovo.Site.Tests.Hosting;

public class NginxServer() : RunningServer("nginx")
{
    private const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    protected override (string Program, string[] Arguments) Prepare(string folder, string configuration)
    {
        var program = Find("nginx", "nginx-light libnginx-mod-http-brotli-static");
        Assert.True(File.Exists(Brotli), "This test needs a module of nginx. Install it: apt-get install -y --no-install-recommends libnginx-mod-http-brotli-static");
        File.WriteAllText(Path.Combine(folder, "site.conf"), configuration);
        File.WriteAllText(Path.Combine(folder, "nginx.conf"), $$"""
            load_module {{Brotli}};
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
        return (program, ["-e", "stderr", "-p", folder, "-c", Path.Combine(folder, "nginx.conf")]);
    }
}
