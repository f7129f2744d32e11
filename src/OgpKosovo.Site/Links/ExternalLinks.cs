using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Links;

/// <summary>Collects the links of finished pages that lead to other sites, each with the file in which it was found first.</summary>
/// <param name="own">The beginning of the site's own full addresses.</param>
public sealed partial class ExternalLinks(string own) : IOutput
{
    private readonly ConcurrentDictionary<string, string> found = new(StringComparer.Ordinal);

    /// <summary>The links without what follows `#`, and the source of the page by path order; sorted by link.</summary>
    public IReadOnlyList<(Uri Link, string Source)> All =>
        [.. found.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (new Uri(f.Key), f.Value))];

    /// <inheritdoc/>
    public void Add(string path, ReadOnlyMemory<byte> bytes, FileOrigin? origin = null)
    {
        if (origin?.Kind is null || !path.EndsWith(".html", StringComparison.Ordinal))
            return;
        foreach (Match match in Target().Matches(System.Text.Encoding.UTF8.GetString(bytes.Span)))
        {
            var link = WebUtility.HtmlDecode(match.Groups[1].Value).Split('#')[0];
            var source = origin.Source ?? path;
            if (link != own && !link.StartsWith(own + "/", StringComparison.Ordinal) && Uri.IsWellFormedUriString(link, UriKind.Absolute))
                found.AddOrUpdate(link, source, (_, other) => string.CompareOrdinal(source, other) < 0 ? source : other);
        }
    }

    [GeneratedRegex("""<a\s[^>]*?href="(https?://[^"]+)""")]
    private static partial Regex Target();
}
