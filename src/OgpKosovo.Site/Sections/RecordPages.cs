using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Sections;

/// <summary>Makes a page of a record in every language; where the record has no text in one, the page stands in for another.</summary>
public sealed class RecordPages<T>(SiteBuilder site, string kind, string section)
    where T : class
{
    private readonly RecordSchema schema = RecordSchema.Of(typeof(T));
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    /// <summary>The record's pages.</summary>
    /// <param name="entry">The record.</param>
    /// <param name="title">The record's name or title.</param>
    /// <param name="slug">The last part of the address, from the title in the page's language.</param>
    /// <param name="description">A text for search results.</param>
    /// <param name="updated">The day of the last change.</param>
    /// <param name="model">What a page shows; made once for each page.</param>
    public Translations Add(Entry<T> entry, LocalizedText title, Func<string, string> slug, LocalizedText? description, DateOnly? updated, Func<object> model)
    {
        var set = site.NewSet(entry.File);
        var own = schema.Keys.Where(k => k.Type == typeof(LocalizedText)).Select(k => k.Property.GetValue(entry.Record)).OfType<LocalizedText>().ToList();
        var original = (Page?)null;
        // The original of stand-ins is the version whose texts they show: LocalizedChoice takes English first too.
        foreach (var language in site.Languages.All.OrderByDescending(l => HasText(own, l)).ThenByDescending(l => l == Language.English))
        {
            // A record without a title is wrong and has been reported.
            var name = title.For(language, site.Languages)?.Text ?? entry.Id;
            var page = new Page
            {
                Kind = kind,
                Language = language,
                Path = PathOf(entry.Id, language, slug(name)),
                Title = name,
                Description = description.For(language, site.Languages)?.Text,
                Model = model(),
                Source = entry.File,
                Updated = updated,
                Translations = set,
                StandsInFor = HasText(own, language) ? null : original,
            };
            original ??= page;
            site.Add(page);
        }

        set.Sort(site.Languages.All);
        return set;
    }

    // Of two records with the same title, the later one has its id in the address.
    private string PathOf(string id, Language language, string slug)
    {
        var folder = site.SectionSlug(section, language);
        var path = Addresses.Path(language, folder, slug.Length > 0 ? slug : Slug.From(id));
        if (!paths.Add(path))
            paths.Add(path = Addresses.Path(language, folder, Slug.From($"{slug}-{id}", int.MaxValue)));
        return path;
    }

    private static bool HasText(IReadOnlyList<LocalizedText> texts, Language language) =>
        texts.Any(t => t.In((language.Source ?? language).Code) is not null);
}
