using System.CommandLine;
using OgpKosovo.Site.Hosting;

namespace OgpKosovo.Site.Commands;

/// <summary>`hosting`: prints the configuration of a web server for this site.</summary>
public static class HostingCommand
{
    public static CommandEntry Entry()
    {
        var server = new Argument<string>("SERVER");
        var folder = new Option<string>("--folder");
        var listen = new Option<ushort?>("--listen");
        return new CommandEntry(
            "hosting",
            (result, options) => Task.FromResult(Run(result.GetValue(server)!, result.GetValue(folder), result.GetValue(listen), options)),
            "hosting nginx > /etc/nginx/conf.d/ogpkosova.conf",
            "hosting caddy --folder /srv/ogpkosova.org/current",
            "hosting nginx --listen 8080")
        {
            Arguments = [server],
            Options = [folder, listen],
        };
    }

    private static int Run(string server, string? folder, int? port, RunOptions options)
    {
        if (!ServerConfiguration.Servers.Contains(server))
            return WrongUsage.Say(options.Texts.With("error.value", server, "hosting", options.Texts["argument.SERVER"]));
        return new SiteRun(options).WithSite(site => Console.Out.Write(new ServerConfiguration(site, folder, port).Write(server)));
    }
}
