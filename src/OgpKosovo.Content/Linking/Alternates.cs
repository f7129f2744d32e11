namespace OgpKosovo.Content.Linking;

/// <summary>The versions of a page in other languages, the same for head, sitemap and switcher.</summary>
public static class Alternates
{
    /// <summary>The tag of hreflang and the full address of every version, the page itself and x-default included; none for a stand-in.</summary>
    public static IEnumerable<(string Tag, string Address)> Of(Page page, Site site)
    {
        if (page.StandsInFor is not null || page.Translations.Default is not { } fallback)
            yield break;
        foreach (var version in page.Translations.Originals)
            yield return (version.Language.Tag, site.Addresses.Absolute(version.Path));
        yield return ("x-default", site.Addresses.Absolute(page.Parent is null ? "/" : fallback.Path));
    }
}
