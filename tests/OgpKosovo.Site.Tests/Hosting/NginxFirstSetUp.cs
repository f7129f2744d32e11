using System.Globalization;
using OgpKosovo.Site.Hosting;

namespace OgpKosovo.Site.Tests.Hosting;

/// <summary>nginx as it is set up for the first time: without the block for port 443, whose certificate is not there yet.</summary>
public sealed class NginxFirstSetUp : NginxServer
{
    protected override string Configure(Content.Linking.Site site, string folder, int port)
    {
        var challenge = Directory.CreateDirectory(Path.Combine(folder, "letsencrypt", ".well-known", "acme-challenge")).FullName;
        File.WriteAllText(Path.Combine(challenge, "token"), "answer");
        var printed = new ServerConfiguration(site, folder, null).Write(Name);
        return printed[..printed.LastIndexOf("server {", StringComparison.Ordinal)]
            .Replace("listen [::]:80;", "", StringComparison.Ordinal)
            .Replace("listen 80;", "listen 127.0.0.1:" + port.ToString(CultureInfo.InvariantCulture) + ";", StringComparison.Ordinal)
            .Replace("/var/lib/letsencrypt", Path.Combine(folder, "letsencrypt"), StringComparison.Ordinal);
    }
}
