using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using OgpKosovo.Content.Text;

namespace OgpKosovo.Themes.Civic;

/// <summary>A file of the theme as it is published.</summary>
/// <param name="Name">The name in the theme: `site.css`, `fonts/civic-latin.woff2`.</param>
/// <param name="Path">The path on the site, with a part of the hash in it, so that browsers may keep it for ever.</param>
/// <param name="Bytes">The content.</param>
public sealed record ThemeFile(string Name, string Path, byte[] Bytes);

/// <summary>Styles, fonts, scripts and pictures of the theme, with names that change when their content does.</summary>
public sealed partial class ThemeFiles
{
    private const string Prefix = "assets/";
    private const string Styles = "css/";

    private readonly FrozenDictionary<string, ThemeFile> files;

    public ThemeFiles()
    {
        var names = typeof(ThemeFiles).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..].Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
        var made = names
            .Where(n => !n.StartsWith(Styles, StringComparison.Ordinal))
            .ToDictionary(n => n, n => Hashed(n, Read(n)), StringComparer.Ordinal);
        var css = string.Concat(names.Where(n => n.StartsWith(Styles, StringComparison.Ordinal)).Select(n => Encoding.UTF8.GetString(Read(n))));
        css = Comment().Replace(css, "");
        css = Space().Replace(css, " ");
        css = AroundSign().Replace(css, "$1");
        css = Address().Replace(css, m => $"url({System.IO.Path.GetRelativePath("assets", made[m.Groups[1].Value].Path).Replace('\\', '/')})");
        made.Add("site.css", Hashed("site.css", Encoding.UTF8.GetBytes(css.Trim() + "\n")));
        files = made.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>All files in the order of their names.</summary>
    public IEnumerable<ThemeFile> All => files.Values.OrderBy(f => f.Name, StringComparer.Ordinal);

    /// <summary>The file with this name in the theme.</summary>
    public ThemeFile this[string name] => files[name];

    private static ThemeFile Hashed(string name, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        var dot = name.LastIndexOf('.');
        return new ThemeFile(name, $"{Prefix}{name[..dot]}.{hash}{name[dot..]}", bytes);
    }

    private static byte[] Read(string name) => EmbeddedFile.Bytes(typeof(ThemeFiles).Assembly, Prefix + name)!;

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(" ?([{};,]) ?")]
    private static partial Regex AroundSign();

    [GeneratedRegex(@"url\(([^)""':]+)\)")]
    private static partial Regex Address();
}
