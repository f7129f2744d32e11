using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace OgpKosovo.Content.Linking;

/// <summary>What an editor may write as a part of an address.</summary>
public static partial class Slugs
{
    // The first parts of the addresses of what is no page.
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "", "index.html", "404.html", "sitemap.xml", "robots.txt", "publication.json", "health.json", "_headers", "_redirects", ".well-known",
        "admin", "assets", "data", "files", "media", "pagefind", "search",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a slug cannot be used, or null when it can.</summary>
    public static string? Problem(string slug) =>
        slug.Length > 80 ? "it is longer than 80 characters"
        : !Slug().IsMatch(slug) ? "it holds something else than small letters, digits and single hyphens"
        : slug is "con" or "prn" or "aux" or "nul" || Device().IsMatch(slug) ? "Windows keeps this name for itself"
        : null;

    /// <summary>Why an old address cannot lead anywhere, or null when it can.</summary>
    public static string? RedirectProblem(string path) =>
        !path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal) ? "it should begin with one / and go without the host name"
        : path.Length > 200 ? "it is longer than 200 characters"
        : path.Split('/') is var parts && parts.Any(p => p is "." or "..") ? "it holds . or .. as a part"
        : parts.Skip(1).SkipLast(1).Contains("") ? "it holds two / in a row"
        : Reserved.Contains(parts[1]) || parts[^1].StartsWith("feed.", StringComparison.OrdinalIgnoreCase) ? "the site itself has something there"
        : path.Any(c => c is '\\' or '?' or '#' or '%' or ':' or '*' or '"' or '<' or '>' or '|' || char.IsControl(c)) ? "it holds a character that no file may have"
        : null;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();

    [GeneratedRegex("^(com|lpt)[0-9]$")]
    private static partial Regex Device();
}
