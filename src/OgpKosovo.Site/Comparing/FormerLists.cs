using OgpKosovo.Content.Linking;
using OgpKosovo.Site.Publishing;

namespace OgpKosovo.Site.Comparing;

/// <summary>
/// Keeps the addresses of generated lists (a filter's value, a tag, page 2). Such a list ends when no record has the value any
/// more, which is nobody's mistake: its address then leads to the nearest page above it, as long as the list does not come back.
/// </summary>
public static class FormerLists
{
    /// <summary>The redirects at the addresses among <see cref="PublicationComparison.Dying"/> that were lists.</summary>
    public static IEnumerable<SiteFile> Of(PublicationComparison comparison, Content.Linking.Site site)
    {
        foreach (var origin in comparison.Dying.Select(f => f.Origin!).Where(o => FileKinds.IsList(o.Kind) && Slugs.RedirectProblem(o.Address!) is null))
            if (Above(origin.Address!, site) is { } page)
                yield return new SiteFile(
                    Addresses.File(origin.Address!), null, () => RedirectPage.Make(site, page), origin with { Kind = FileKinds.FormerList, Source = null });
    }

    private static Page? Above(string address, Content.Linking.Site site)
    {
        while (address.Length > 1)
        {
            address = address[..(address.LastIndexOf('/', address.Length - 2) + 1)];
            if (site.Pages.TryGetValue(address, out var page))
                return page;
        }

        return null;
    }
}
