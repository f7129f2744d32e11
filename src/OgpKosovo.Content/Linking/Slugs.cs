using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Linking;

/// <summary>What an editor may write as a part of an address.</summary>
public static partial class Slugs
{
    // What file systems take for a name, in bytes, less the room for ".html".
    private const int LongestName = 250;

    // The first parts of the addresses of what is no page.
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "", "index.html", "404.html", "sitemap.xml", "robots.txt", "publication.json", "health.json", "_headers", "_redirects", ".well-known",
        "admin", "assets", "data", "files", "media", "pagefind", "search",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a slug cannot be used, or null when it can.</summary>
    public static Argument? Problem(string slug) =>
        slug.Length > 80 ? Argument.Part(Parts.TooLong, "80")
        : !Slug().IsMatch(slug) ? Argument.Part(Parts.SlugCharacters)
        : IsDevice(slug) ? Argument.Part(Parts.WindowsName)
        : null;

    /// <summary>Why an old address cannot lead anywhere, or null when it can.</summary>
    public static Argument? RedirectProblem(string path) =>
        PathProblem(path)
        ?? (path.Split('/') is var parts && (Reserved.Contains(parts[1]) || IsMade(path.TrimEnd('/').Split('/')[^1]))
            ? Argument.Part(Parts.ReservedPath)
            : null);

    // Feeds, calendars and data have addresses of their own, beside which no page can lie.
    private static bool IsMade(string name) =>
        name.StartsWith("feed.", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(name).ToLowerInvariant() is ".atom" or ".rss" or ".ics" or ".xml" or ".json";

    /// <summary>Why nothing can have been at an address, or null when something can.</summary>
    public static Argument? PathProblem(string path) =>
        !path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal) ? Argument.Part(Parts.RootedPath)
        : path.Length > 200 || path.Split('/').Any(p => Encoding.UTF8.GetByteCount(p) > LongestName) ? Argument.Part(Parts.TooLong, "200")
        : path.Split('/') is var parts && parts.Any(p => p.StartsWith('.') && p != ".well-known") ? Argument.Part(Parts.DotsInPath)
        : parts.Skip(1).SkipLast(1).Contains("") ? Argument.Part(Parts.SlashesInPath)
        : parts.Any(p => IsDevice(p.Split('.')[0].ToLowerInvariant())) ? Argument.Part(Parts.WindowsName)
        : path.Any(c => c is '\\' or '?' or '#' or '%' or ':' or '*' or '"' or '<' or '>' or '|' || char.IsControl(c)) ? Argument.Part(Parts.CharacterInPath)
        : null;

    /// <summary>True for a name, in small letters and without ending, that Windows keeps for itself: https://learn.microsoft.com/windows/win32/fileio/naming-a-file.</summary>
    public static bool IsDevice(string name) => name is "con" or "prn" or "aux" or "nul" || Device().IsMatch(name);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();

    [GeneratedRegex("^(com|lpt)[0-9]$")]
    private static partial Regex Device();
}
