using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OgpKosovo.Content.Text;

namespace OgpKosovo.Site.Hosting;

/// <summary>Makes the configuration of a web server from the texts in Texts/.</summary>
/// <param name="site">The site.</param>
/// <param name="folder">The folder shown at `/`; null for the place that the guide names.</param>
/// <param name="port">A port on 127.0.0.1 without encryption, or null for the usual ones with it.</param>
public sealed partial class ServerConfiguration(Content.Linking.Site site, string? folder, int? port)
{
    /// <summary>The servers that are known.</summary>
    public static IReadOnlyList<string> Servers { get; } = ["nginx", "caddy"];

    private string Root => site.Settings.Root;

    private string Host => site.Settings.Host.Split(':')[0];

    /// <summary>The whole configuration of one of <see cref="Servers"/>.</summary>
    public string Write(string server)
    {
        var values = server == "nginx" ? Nginx() : Caddy();
        values["host"] = Host;
        values["root"] = Root;
        values["folder"] = folder ?? $"/srv/{Host}/{Deploy.Deployment.Current}";
        values["port"] = port?.ToString(CultureInfo.InvariantCulture) ?? "";
        values["short"] = SecurityHeaders.ShortCaching;
        values["long"] = SecurityHeaders.LongCaching;
        values["policy"] = SecurityHeaders.Policy;
        values["editors"] = SecurityHeaders.EditorsPolicy;
        return Fill(Text(server), values);
    }

    private Dictionary<string, string> Nginx() => new(StringComparer.Ordinal)
    {
        ["hashed"] = string.Join('|', SecurityHeaders.HashedFolders),
        ["redirects"] = Lines(site.Redirects.Select(r => $"    \"{Root}{r.Key}\" \"{site.Addresses.Link(r.Value.Path)}\";")),
        ["headers"] = Lines(SecurityHeaders.All(site).Select(h => $"    add_header {h.Name} \"{h.Value}\" always;")),
        ["types"] = Lines(ContentTypes.All.Select(t => $"        \"{t.Type}\" {string.Join(' ', t.Endings)};")),
        ["listen"] = Text(port is not null ? "nginx-port" : site.Settings.LinksUseHttps ? "nginx-https" : "nginx-http"),
    };

    private Dictionary<string, string> Caddy() => new(StringComparer.Ordinal)
    {
        ["address"] = port is not null ? "http://:{port}" : site.Settings.LinksUseHttps ? Host : "http://" + Host,
        ["bind"] = port is not null ? "\tbind 127.0.0.1\n" : "",
        ["hashed"] = string.Join(' ', SecurityHeaders.HashedFolders.Select(f => $"{Root}/{f}/*")),
        ["redirects"] = Lines(site.Redirects.Select(r => $"\t\tredir \"{Root}{r.Key}\" \"{site.Addresses.Link(r.Value.Path)}\" 301")),
        ["headers"] = Lines(SecurityHeaders.All(site).Select(h => $"\t\t{h.Name} \"{h.Value}\"")),
        ["types"] = Lines(ContentTypes.All.Select(t =>
            $"\t\t@{t.Endings[0]} path {string.Join(' ', t.Endings.Select(e => "*." + e))}\n\t\theader @{t.Endings[0]} Content-Type \"{t.Type}\"")),
    };

    private static string Lines(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append(line).Append('\n');
        return text.ToString();
    }

    // A value may hold names itself; {name} in braces without blanks is one, other braces belong to the server's language.
    private static string Fill(string text, Dictionary<string, string> values) =>
        Name().Replace(text, m => values.TryGetValue(m.Groups[1].Value, out var value) ? Fill(value, values) : m.Value);

    private static string Text(string name) =>
        EmbeddedFile.Text(typeof(ServerConfiguration).Assembly, $"hosting/{name}.txt")!.ReplaceLineEndings("\n");

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Name();
}
