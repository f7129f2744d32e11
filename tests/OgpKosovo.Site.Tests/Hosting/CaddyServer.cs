namespace OgpKosovo.Site.Tests.Hosting;

public sealed class CaddyServer() : RunningServer("caddy")
{
    protected override (string Program, string[] Arguments) Prepare(string folder, string configuration)
    {
        var program = Find("caddy", "caddy");
        var file = Path.Combine(folder, "Caddyfile");
        File.WriteAllText(file, "{\n\tadmin off\n}\n" + configuration);
        return (program, ["run", "--adapter", "caddyfile", "--config", file]);
    }
}
