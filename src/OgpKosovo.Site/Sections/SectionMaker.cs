using OgpKosovo.Content.Linking;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Sections;

/// <summary>Makes the page at the head of a section, in every language that has content for it.</summary>
public static class SectionMaker
{
    /// <summary>The section's pages; empty where <paramref name="model"/> gives nothing in any language.</summary>
    /// <param name="site">Takes the pages.</param>
    /// <param name="key">The section's key; `input/pages/KEY` holds its title and introduction, the theme its default title.</param>
    /// <param name="model">What the page shows, from the language and the introduction; null for no page.</param>
    /// <param name="updated">The day on which the content beside the introduction changed, or null.</param>
    /// <param name="files">Data files whose content the page shows.</param>
    public static Translations AddSection(
        this SiteBuilder site, string key, Func<Language, LinkedItem?, object?> model, DateOnly? updated = null, params IReadOnlyList<string> files)
    {
        var item = site.PageItem(key);
        var set = site.NewSet([.. item?.Versions.Select(v => v.Source.File) ?? [], .. files]);
        foreach (var language in site.Languages.All)
        {
            var intro = item?.In(language);
            if (model(language, intro) is not { } shown)
                continue;
            var texts = site.Languages.Texts(language);
            var page = site.Add(new Page
            {
                Kind = key,
                Language = language,
                Path = Addresses.Path(language, site.SectionSlug(key, language)),
                Title = intro?.FrontMatter.Title ?? texts["section." + key],
                Description = intro?.FrontMatter.Description,
                Model = shown,
                Source = intro?.Source.File ?? (files.Count > 0 ? files[0] : null),
                Updated = SiteBuilder.Later(intro?.Updated, updated),
                Translations = set,
            });
            if (intro is not null)
                site.AddRedirects(intro, page);
        }

        if (set.Pages.Count > 0)
            site.AddSection(key, set);
        return set;
    }

    /// <summary>Makes the old addresses that an item names lead to its page.</summary>
    public static void AddRedirects(this SiteBuilder site, LinkedItem item, Page page)
    {
        foreach (var path in item.FrontMatter.RedirectFrom)
            site.Redirect(path, page, item.Source.File);
    }

    /// <summary>A record's Markdown text in all its languages, with links.</summary>
    public static IReadOnlyDictionary<string, LinkedText> Texts(this SiteBuilder site, Content.Records.LocalizedText? text, string file) =>
        text is null
            ? new Dictionary<string, LinkedText>()
            : text.Versions.ToDictionary(v => v.Key, v => site.Text(v.Value.Body!, file), StringComparer.Ordinal);
}
