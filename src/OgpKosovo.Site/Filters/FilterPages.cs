using OgpKosovo.Content.Filters;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.Filters;

/// <summary>Makes the list of all records of a section, and a list for each value of each filter that a record has.</summary>
public sealed class FilterPages<T>(SiteBuilder site, string section, IReadOnlyList<(Entry<T> Entry, Translations Pages)> items)
    where T : class
{
    private readonly ListPages lists = new(site, section + "-list");

    public void Add(params IReadOnlyList<ListFilter<T>> filters)
    {
        var sets = filters.ToDictionary(f => f.Name, f => Values(f).ToDictionary(v => v, _ => site.NewSet(), StringComparer.Ordinal), StringComparer.Ordinal);
        var all = site.AddSection(section, (language, intro) =>
        {
            var groups = new List<FilterGroup>();
            var title = intro?.FrontMatter.Title ?? site.Languages.Texts(language)["section." + section];
            foreach (var filter in filters)
                groups.Add(new FilterGroup(filter.Name, Choices(filter, sets[filter.Name], language, title, groups)));
            return new FilteredList(section, "", "", Pages(items, language), groups, new ListPart(new List<Page>(), 1)) { Intro = intro };
        });
        foreach (var first in all.Pages)
            AddParts(first);
    }

    private List<Page> Choices(ListFilter<T> filter, Dictionary<string, Translations> sets, Language language, string title, List<FilterGroup> groups)
    {
        var texts = site.Languages.Texts(language);
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        var made = new List<Page>();
        foreach (var value in InOrder(filter, sets.Keys, language))
        {
            var label = filter.Label(value, language);
            var slug = Slug.From(label);
            if (!slugs.Add(slug))
                slugs.Add(slug = Slug.From($"{slug}-{value}", int.MaxValue));
            var chosen = items.Where(i => filter.Values(i.Entry).Contains(value, StringComparer.Ordinal)).ToList();
            var first = site.Add(new Page
            {
                Kind = section + "-list",
                Language = language,
                Path = Addresses.Path(language, site.SectionSlug(section, language), texts["address.filter." + filter.Name], slug),
                Title = texts.With("filter.title", title, texts["filter." + filter.Name], label),
                Model = new FilteredList(section, filter.Name, label, Pages(chosen, language), groups, new ListPart(new List<Page>(), 1)),
                Translations = sets[value],
            });
            AddParts(first);
            made.Add(first);
        }

        return made;
    }

    private void AddParts(Page first)
    {
        var list = (FilteredList)first.Model;
        lists.Add(first, (List<Page>)list.Part.Pages, list.Items.Count, part => list with { Part = part, Intro = null });
    }

    private IEnumerable<string> Values(ListFilter<T> filter) => items.SelectMany(i => filter.Values(i.Entry)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> InOrder(ListFilter<T> filter, IEnumerable<string> values, Language language) =>
        filter.Order is { } order
            ? order.Where(values.Contains)
            : values.OrderBy(v => filter.Label(v, language), new Collation(language.Source ?? language));

    private static List<Page> Pages(IReadOnlyList<(Entry<T> Entry, Translations Pages)> chosen, Language language) => [.. chosen.Select(i => i.Pages.In(language)!)];
}
