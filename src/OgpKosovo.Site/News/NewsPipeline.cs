using System.Globalization;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.News;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.News;

/// <summary>Makes the pages of news: an item each, the paged list, and lists by tag and by year.</summary>
public sealed class NewsPipeline(SiteBuilder site)
{
    private const string Key = ContentKinds.News;
    private const string ListKind = "news-list";

    private readonly List<ItemSet> items = [.. InOrder(site.Items(Key))];

    private readonly ListPages lists = new(site, ListKind, site.Settings.PageSize);

    private readonly Dictionary<string, Translations> sets = new(StringComparer.Ordinal);

    public void Run()
    {
        foreach (var set in items)
            sets.Add(set.Key, site.NewSet(set.Versions.Select(v => v.Source.File)));
        foreach (var language in site.Languages.All)
            AddPages(language);
        if (items.Count > 0)
            site.AddSection(Key, SetOf("list"));
    }

    // Dates decide; an item without one stands before the first dated item that has a higher `order`.
    private static IEnumerable<ItemSet> InOrder(IEnumerable<ItemSet> items)
    {
        var sets = items.OrderByDescending(s => s.Shared.Published).ThenBy(s => s.Shared.Order ?? int.MaxValue).ThenBy(s => s.Key, StringComparer.Ordinal).ToList();
        var undated = new Queue<ItemSet>(sets.Where(s => s.Shared.Published is null));
        foreach (var dated in sets.Where(s => s.Shared.Published is not null))
        {
            while (undated.TryPeek(out var next) && next.Shared.Order < dated.Shared.Order)
                yield return undated.Dequeue();
            yield return dated;
        }

        foreach (var rest in undated)
            yield return rest;
    }

    private void AddPages(Language language)
    {
        var shown = items.Select(s => s.In(language)).OfType<LinkedItem>().ToList();
        if (shown.Count == 0)
            return;
        var texts = site.Languages.Texts(language);
        var section = site.SectionSlug(Key, language);
        var pages = shown.Select(i => AddItem(i, language, section)).ToList();
        var index = new NewsIndex(language) { Items = pages };
        var intro = site.PageItem(Key)?.In(language);
        AddList(index, NewsChoice.All, "", "list", pages, [section], intro?.FrontMatter.Title ?? texts["section.news"], intro, null);

        var years = pages.GroupBy(p => YearOf(p)).Where(g => g.Key is not null).OrderByDescending(g => g.Key).Select(year =>
        {
            var label = year.Key!.Value.ToString(CultureInfo.InvariantCulture);
            return AddList(index, NewsChoice.Year, label, "year/" + label, [.. year], [section, label], texts.With("news.ofYear", label), null, null);
        }).ToList();
        var words = new Dictionary<string, (string Name, string Slug)>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var tagged = new Dictionary<string, List<Page>>(StringComparer.Ordinal);
        foreach (var page in pages)
            foreach (var tag in ItemOf(page).Item.FrontMatter.Tags.Distinct(StringComparer.Ordinal))
            {
                var (name, slug) = words.TryGetValue(tag, out var known) ? known : words[tag] = WordOf(tag, language);
                names.TryAdd(slug, name);
                if (!tagged.TryGetValue(slug, out var list))
                    tagged.Add(slug, list = []);
                if (list.Count == 0 || list[^1] != page)
                    list.Add(page);
            }

        var ids = site.Records.Tags.Values.ToLookup(t => Slug.From(t.Record.Name.For(language, site.Languages)!.Text), StringComparer.Ordinal);
        var collation = new Collation(language.Source ?? language);
        var tagPages = names.OrderBy(n => n.Value, collation).ToDictionary(n => n.Key, n =>
        {
            var record = ids[n.Key].FirstOrDefault();
            var set = record is null ? $"word/{language.Source ?? language}/{n.Key}" : "tag/" + record.Id;
            return AddList(index, NewsChoice.Tag, n.Value, set, tagged[n.Key], [section, texts["address.tag"], n.Key], texts.With("news.ofTag", n.Value), null, record);
        }, StringComparer.Ordinal);
        index.Link(tagPages.Values, years);
        foreach (var page in pages)
            ItemOf(page).Tags = [.. ItemOf(page).Item.FrontMatter.Tags
                .Select(t => tagPages[words[t].Slug]).Distinct()];
        for (var i = 0; i < pages.Count; i++)
        {
            ItemOf(pages[i]).Later = i > 0 ? pages[i - 1] : null;
            ItemOf(pages[i]).Earlier = i + 1 < pages.Count ? pages[i + 1] : null;
        }
    }

    private Page AddItem(LinkedItem item, Language language, string section)
    {
        var front = item.FrontMatter;
        var page = site.Add(new Page
        {
            Kind = Key,
            Language = language,
            Path = Addresses.Path(language, section, front.Slug ?? SlugOf(item.Latin.FrontMatter.Title, item)),
            Title = front.Title,
            Description = front.Description,
            Model = new NewsItem(item),
            Source = item.Source.File,
            Updated = item.Updated,
            Translations = sets[item.Set.Key],
        });
        site.AddRedirects(item, page);
        return page;
    }

    // All pages of one list; returns the first.
    private Page AddList(
        NewsIndex index, NewsChoice choice, string label, string set, List<Page> items, IReadOnlyList<string> path, string title, LinkedItem? intro, Entry<Tag>? tag)
    {
        var parts = new List<Page>();
        var first = site.Add(new Page
        {
            Kind = choice == NewsChoice.All ? Key : ListKind,
            Language = index.Language,
            Path = Addresses.Path(index.Language, path),
            Title = title,
            Description = intro?.FrontMatter.Description ?? tag?.Record.Description.For(index.Language, site.Languages)?.Text,
            Model = Model(new ListPart(parts, 1, site.Settings.PageSize)) with { Intro = intro },
            Source = intro?.Source.File ?? tag?.File,
            Translations = SetOf(set, [.. intro is null ? [] : intro.Set.Versions.Select(v => v.Source.File), .. tag is null ? [] : new[] { tag.File }]),
        });
        lists.Add(first, parts, items.Count, Model);
        return first;

        NewsList Model(ListPart part) => new(choice, label) { Items = items, Part = part, About = tag?.Record.Description, Index = index };
    }

    private Translations SetOf(string key, params IReadOnlyList<string> files)
    {
        if (!sets.TryGetValue(key, out var set))
            sets.Add(key, set = site.NewSet(files));
        return set;
    }

    // A tag as readers of a language see it, and the last part of its address.
    private (string Name, string Slug) WordOf(string tag, Language language)
    {
        var name = site.Records.Tags.TryGetValue(tag, out var known) ? known.Record.Name.For(language, site.Languages)!.Text : tag;
        return (name, Slug.From(name) is { Length: > 0 } made ? made : "x");
    }

    private static NewsItem ItemOf(Page page) => (NewsItem)page.Model;

    private static int? YearOf(Page page) => ItemOf(page).Item.FrontMatter.Published?.Year;

    private static string SlugOf(string title, LinkedItem item) =>
        Slug.From(title) is { Length: > 0 } slug ? slug : item.Set.Key[(item.Set.Key.LastIndexOf('/') + 1)..].ToLowerInvariant();
}
