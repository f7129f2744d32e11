using System.Text;

namespace OgpKosovo.Site.Hosting;

/// <summary>`_headers` and `_redirects`, from which Netlify and Cloudflare Pages take what other hosts are told by configuration.</summary>
public static class HostFiles
{
    public static byte[] Headers(Content.Linking.Site site)
    {
        var root = site.Settings.Root;
        var text = new StringBuilder();
        text.Append(root).Append("/*\n");
        foreach (var (name, value) in SecurityHeaders.All(site))
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');

        // Only one rule with a policy fits any address, as these hosts join the values of several rules.
        var folders = site.Languages.All.Select(l => $"/{l.Code}/*").Concat(["/", "/404.html"]).Select(p => (p, SecurityHeaders.Policy));
        foreach (var (path, policy) in folders.Append(("/admin/*", SecurityHeaders.EditorsPolicy)))
            text.Append(root).Append(path).Append("\n  Content-Security-Policy: ").Append(policy).Append('\n');
        foreach (var folder in SecurityHeaders.HashedFolders)
            text.Append(root).Append('/').Append(folder).Append("/*\n  Cache-Control: ").Append(SecurityHeaders.LongCaching).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Redirects(Content.Linking.Site site) => Encoding.UTF8.GetBytes(
        string.Concat(site.Redirects.Select(r => $"{Escaped(site, r.Key)} {Escaped(site, r.Value.Path)} 301\n")));

    // A blank in an old address would end the field.
    private static string Escaped(Content.Linking.Site site, string path) => Uri.EscapeDataString(site.Addresses.Link(path)).Replace("%2F", "/", StringComparison.Ordinal);
}
