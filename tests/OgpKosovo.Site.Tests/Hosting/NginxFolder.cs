namespace OgpKosovo.Site.Tests.Hosting;

/// <summary>A folder from which nginx runs without anything of the machine's own configuration. The browser's tests share it.</summary>
internal static class NginxFolder
{
    public const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    /// <summary>Writes what nginx reads into the folder, around the printed configuration, and returns the arguments to start it with.</summary>
    public static string[] Prepare(string folder, string configuration)
    {
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
        return ["-e", "stderr", "-p", folder, "-c", Path.Combine(folder, "nginx.conf")];
    }
}
