using System.Collections.Concurrent;
using System.Globalization;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Linking;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Publishing;

namespace OgpKosovo.Site.Checking;

/// <summary>Parses every finished page and checks it by itself and against the others. Writes nothing.</summary>
public sealed class PageChecker : IOutput
{
    private readonly Content.Linking.Site site;
    private readonly DiagnosticBag bag;
    private readonly Dictionary<string, Page?> byFile;
    private readonly ConcurrentDictionary<string, PageFacts> facts = new(StringComparer.Ordinal);

    /// <param name="site">The site.</param>
    /// <param name="files">All its files.</param>
    /// <param name="bag">Takes the problems, which name the source files.</param>
    public PageChecker(Content.Linking.Site site, IReadOnlyList<SiteFile> files, DiagnosticBag bag)
    {
        this.site = site;
        this.bag = bag;
        byFile = files.ToDictionary(f => f.Path, f => f.Page, StringComparer.Ordinal);
    }

    public void Add(string path, ReadOnlyMemory<byte> bytes, FileOrigin? origin = null)
    {
        if (!path.EndsWith(".html", StringComparison.Ordinal) || byFile.GetValueOrDefault(path) is not { } page)
            return;
        var found = FinishedPage.Read(bytes.Span);
        if (found.Headings != 1)
            bag.Add(Codes.PageHeading, PlaceOf(page), page.Path, found.Headings.ToString(CultureInfo.InvariantCulture));
        if (string.IsNullOrWhiteSpace(found.Title))
            bag.Add(Codes.NoTitle, PlaceOf(page), page.Path);
        if (found.Language.Length == 0)
            bag.Add(Codes.PageLanguage, PlaceOf(page), page.Path);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in found.Ids.Where(i => !ids.Add(i)))
            bag.Add(Codes.PageIds, PlaceOf(page), page.Path, id);
        found.Targets.RemoveWhere(t => !IsInside(t));
        facts.TryAdd(page.Path, new PageFacts(page, found.Title, ids, found.Targets, found.Alternates));
    }

    /// <summary>Checks what one page alone does not show: titles, links, anchors, versions in other languages.</summary>
    public void Finish()
    {
        var titles = new Dictionary<(string, string), Page>();
        foreach (var page in facts.Values.OrderBy(f => f.Page.Path, StringComparer.Ordinal))
        {
            var key = (page.Page.Language.Code, page.Title);
            if (page.Page.Translations.Pages.Count > 0 && page.Page.StandsInFor is null && !titles.TryAdd(key, page.Page))
                bag.Add(Codes.PageTitle, PlaceOf(page.Page), page.Page.Path, titles[key].Path);
            foreach (var link in page.Links.Where(l => !Exists(l, page)))
                bag.Add(Codes.PageLink, PlaceOf(page.Page), page.Page.Path, link);
            foreach (var alternate in page.Alternates)
                if (!facts.TryGetValue(PathOf(alternate), out var other) || !other.Alternates.SetEquals(page.Alternates))
                    bag.Add(Codes.PageAlternates, PlaceOf(page.Page), page.Page.Path, alternate);
            if (page.Alternates.Count > 0 && !page.Alternates.Contains(site.Addresses.Absolute(page.Page.Path)))
                bag.Add(Codes.PageAlternates, PlaceOf(page.Page), page.Page.Path, page.Page.Path);
        }
    }

    private bool Exists(string link, PageFacts from)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? link : link[..hash];
        var anchor = hash < 0 ? "" : Uri.UnescapeDataString(link[(hash + 1)..]);
        if (path.Length == 0)
            return anchor.Length == 0 || from.Ids.Contains(anchor);
        var root = site.Settings.Root;
        if (!path.StartsWith(root + "/", StringComparison.Ordinal))
            return false;
        path = Uri.UnescapeDataString(path[root.Length..]);
        return byFile.ContainsKey(Addresses.File(path)) && (anchor.Length == 0 || (facts.TryGetValue(path, out var to) && to.Ids.Contains(anchor)));
    }

    private string PathOf(string address)
    {
        var start = site.Addresses.Absolute("");
        return address.StartsWith(start, StringComparison.Ordinal) ? address[start.Length..] : address;
    }

    private static bool IsInside(string target) =>
        target.StartsWith('#') || (target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal)) || !target.Contains(':', StringComparison.Ordinal);

    private static Place PlaceOf(Page page) => new(page.Source ?? "input");

    private sealed record PageFacts(Page Page, string Title, HashSet<string> Ids, HashSet<string> Links, HashSet<string> Alternates);
}
