using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Pages;
using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.Pages;

/// <summary>Makes a page of each text in input/pages/ that is not the introduction of a section.</summary>
public sealed class PagesPipeline(SiteBuilder site)
{
    public void Run()
    {
        foreach (var set in site.Items(ContentKinds.Pages))
        {
            var key = set.Key[(ContentKinds.Pages.Length + 1)..];
            if (site.HasSection(key))
                continue;
            var translations = site.NewSet(set.Versions.Select(v => v.Source.File));
            foreach (var language in site.Languages.All)
                if (set.In(language) is { } item)
                    site.AddRedirects(item, site.Add(Make(item, key, language, translations)));
            site.AddSection(key, translations);
        }
    }

    private Page Make(LinkedItem item, string key, Language language, Translations set) => new()
    {
        Kind = ContentKinds.Pages,
        Language = language,
        Path = Addresses.Path(language, Segments(key, language)),
        Title = item.FrontMatter.Title,
        Description = item.FrontMatter.Description,
        Model = new TextPage(item),
        Source = item.Source.File,
        Updated = item.Updated,
        Translations = set,
    };

    // pages/a/index is the page of the folder a; pages/a/x lies below it.
    private IEnumerable<string> Segments(string key, Language language)
    {
        var parts = key.Split('/');
        for (var i = 0; i < parts.Length - 1; i++)
            yield return SlugOf(string.Join('/', parts[..(i + 1)]) + "/index", parts[i], language);
        if (parts.Length == 1 || parts[^1] != "index")
            yield return SlugOf(key, parts[^1], language);
    }

    private string SlugOf(string key, string name, Language language)
    {
        if (site.PageItem(key)?.In(language)?.Latin is not { } item)
            return Slug.From(name);
        if (item.FrontMatter.Slug is { } slug)
            return slug;
        return site.Languages.Texts(language).Find("address." + key)
            ?? (Slug.From(item.FrontMatter.Title) is { Length: > 0 } made ? made : Slug.From(name));
    }
}
