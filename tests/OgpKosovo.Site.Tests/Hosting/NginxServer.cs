namespace OgpKosovo.Site.Tests.Hosting;

public class NginxServer() : RunningServer("nginx")
{
    protected override (string Program, string[] Arguments) Prepare(string folder, string configuration)
    {
        var program = Find("nginx", "nginx-light libnginx-mod-http-brotli-static");
        Assert.True(File.Exists(NginxFolder.Brotli), "This test needs a module of nginx. Install it: apt-get install -y --no-install-recommends libnginx-mod-http-brotli-static");
        return (program, NginxFolder.Prepare(folder, configuration));
    }
}
