using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Pictures;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Linking;

/// <summary>Collects the pages that the pipelines make, and links them into one site.</summary>
public sealed class SiteBuilder
{
    private const string SectionPrefix = "section.";

    private readonly DiagnosticBag bag;
    private readonly List<Page> pages = [];
    private readonly List<(string Path, Page Page, Place Place)> redirects = [];
    private readonly List<LinkedText> texts = [];
    private readonly LinkResolver resolver;
    private readonly Dictionary<string, Translations> sections = new(StringComparer.Ordinal);
    private readonly ILookup<string, ItemSet> items;
    private readonly Dictionary<string, ItemSet> pageItems;

    /// <param name="files">The content.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="languages">The languages with the texts of the interface.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="drafts">True to show drafts and items of the future too.</param>
    /// <param name="bag">Takes the problems.</param>
    public SiteBuilder(ContentFiles files, Settings settings, SiteLanguages languages, DateOnly today, bool drafts, DiagnosticBag bag)
    {
        this.bag = bag;
        Files = files;
        Settings = settings;
        Languages = languages;
        Today = today;
        Addresses = new Addresses(settings);
        Cyrillic = new SerbianCyrillic(new ProtectedTerms(Protected()));
        Records = new LinkedRecords(files, today);
        resolver = new LinkResolver(files, bag);
        var debts = new Debts(files, settings, today, bag);
        var sets = new ItemSets(this, debts, bag).Make(files.Items);
        debts.CheckTexts();
        debts.CheckEntries();
        foreach (var set in sets.Where(s => !IsVisible(s, drafts)))
            foreach (var version in set.Versions)
                resolver.Hide(version.Source.File);
        items = sets.Where(s => IsVisible(s, drafts)).ToLookup(s => s.Kind, StringComparer.Ordinal);
        pageItems = items[ContentKinds.Pages].ToDictionary(s => s.Key[(ContentKinds.Pages.Length + 1)..], StringComparer.Ordinal);
    }

    public ContentFiles Files { get; }

    public Settings Settings { get; }

    public SiteLanguages Languages { get; }

    public DateOnly Today { get; }

    public Addresses Addresses { get; }

    /// <summary>Makes Serbian Cyrillic of Serbian in Latin script.</summary>
    public SerbianCyrillic Cyrillic { get; }

    /// <summary>The records by id and by what they belong to.</summary>
    public LinkedRecords Records { get; }

    /// <summary>The items of a folder that readers can see.</summary>
    public IEnumerable<ItemSet> Items(string kind) => items[kind];

    /// <summary>The page text of a section or page by its key, or null.</summary>
    public ItemSet? PageItem(string key) => pageItems.GetValueOrDefault(key);

    /// <summary>The last part of a section's address in a language: the slug of its page text, else the theme's word.</summary>
    public string SectionSlug(string key, Language language) =>
        PageItem(key)?.In(language)?.Latin.FrontMatter.Slug ?? Languages.Texts(language).Find("address." + key) ?? key;

    /// <summary>A Markdown text whose links will be resolved and checked.</summary>
    public LinkedText Text(MarkdownBody body, string file)
    {
        var text = new LinkedText(body, file, Addresses);
        if (body.Links.Count > 0)
            texts.Add(text);
        return text;
    }

    /// <summary>A new set of translations, to which links to these files lead.</summary>
    public Translations NewSet(params IEnumerable<string> files)
    {
        var set = new Translations();
        foreach (var file in files)
            resolver.Add(file, set);
        return set;
    }

    /// <summary>Says that the pages made from a file have these anchors, beside the headings of its text.</summary>
    public void AddAnchors(string file, IEnumerable<string> anchors) => resolver.AddAnchors(file, anchors);

    /// <summary>The file for download that a record names by its relative path, or null: then it is reported as missing.</summary>
    public ReadFile? FileOf(string from, string path, Place place)
    {
        var file = resolver.File(from, path, place);
        if (file is null || file.Kind == ContentKinds.Downloads)
            return file;
        bag.Add(Codes.MissingFile, place, path, NearestName.Hint($"../{ContentKinds.Downloads}/{path[(path.LastIndexOf('/') + 1)..]}"));
        return null;
    }

    /// <summary>Adds what a pipeline finds wrong.</summary>
    public void Report(string code, Place place, Argument argument) => bag.Add(code, place, argument);

    /// <summary>The picture that a text names by its relative path, or null: then what is wrong has been reported.</summary>
    public Picture? PictureOf(string from, string path, Place place) => resolver.Picture(from, path, place);

    /// <summary>The pages to which links to a file lead; empty before they are made.</summary>
    public Translations SetOf(string file) => resolver.SetOf(file) ?? new Translations();

    /// <summary>The pages of a kind in a language that were made so far.</summary>
    public IEnumerable<Page> PagesOf(string kind, Language language) => pages.Where(p => p.Kind == kind && p.Language == language);

    /// <summary>All pages of a language so far.</summary>
    public IEnumerable<Page> PagesIn(Language language) => pages.Where(p => p.Language == language);

    public bool HasSection(string key) => sections.ContainsKey(key);

    /// <summary>Makes a set of translations known as a section, by its key.</summary>
    public void AddSection(string key, Translations set) => sections[key] = set;

    public Page Add(Page page)
    {
        pages.Add(page);
        page.Translations.Add(page);
        return page;
    }

    /// <summary>Where an address, or a part of one, stands in a file.</summary>
    public Place PlaceOf(string file, string address) => resolver.PlaceOf(file, address) ?? new Place(file, 1, 1);

    /// <summary>Makes an old path, which a file names, lead to a page. One of a Serbian page exists in both scripts.</summary>
    public void Redirect(string written, Page page, string file)
    {
        var (path, place) = (written, PlaceOf(file, written));
        // "/en/old" is asked for as "/en/old/" by every host that serves folders.
        if (!path.EndsWith('/') && !path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal))
            path += "/";
        if (Slugs.RedirectProblem(path) is { } problem)
        {
            if (page.Language.Source is null)
                bag.Add(Codes.Address, place, written, problem);
            return;
        }

        if (page.Language.Source is { } source)
            path = "/" + page.Language.Code + (path.StartsWith($"/{source.Code}/", StringComparison.Ordinal) ? path[(source.Code.Length + 1)..] : path);
        redirects.Add((path, page, place));
    }

    /// <summary>The linked site; what is wrong is in the bag.</summary>
    public Site Build()
    {
        Parallel.ForEach(texts, resolver.Resolve);
        CheckNavigation();
        var byPath = new Dictionary<string, Page>(pages.Count, StringComparer.Ordinal);
        foreach (var page in pages)
            if (!byPath.TryAdd(page.Path, page) && (page.Language.Source is null || byPath[page.Path].Source == page.Source))
                ReportTwice(page, byPath[page.Path]);
        foreach (var page in pages)
            page.Parent = ParentOf(page.Path, byPath);
        var newest = pages.GroupBy(p => p.Language).ToDictionary(g => g.Key, g => g.Max(p => p.Updated));
        foreach (var page in pages)
            if (page.Model is IOverview overview)
                page.Updated = Later(page.Updated, overview.Shown is { } shown ? shown.Max(p => p.Updated) : newest[page.Language]);
        return new Site
        {
            Settings = Settings,
            Languages = Languages,
            Addresses = Addresses,
            Today = Today,
            Files = Files,
            Records = Records,
            ByFile = resolver.Sets,
            Info = Files.One<SiteInfo>(),
            Pages = byPath,
            Redirects = LinkRedirects(byPath),
            Items = items,
            Sections = sections,
            Cyrillic = Cyrillic,
        };
    }

    /// <summary>The later of two days; null where none is known.</summary>
    public static DateOnly? Later(DateOnly? a, DateOnly? b) => a > b ? a : b ?? a;

    // A section without content has no page and no place in the menu; what the site does not know at all is a mistake.
    private void CheckNavigation()
    {
        if (Files.Of<Navigation>() is not [var found, ..])
            return;
        var names = Languages.Texts(Languages.All[0]).Keys.Where(k => k.StartsWith(SectionPrefix, StringComparison.Ordinal)).Select(k => k[SectionPrefix.Length..])
            .Concat(sections.Keys).Concat(Files.Items.Where(i => i.Kind == ContentKinds.Pages).Select(i => i.Key[(ContentKinds.Pages.Length + 1)..]))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var key in found.Record.Main.Concat(found.Record.Footer).Where(k => !names.Contains(k)))
            bag.Add(Codes.UnknownReference, PlaceOf(found.File, key), key, "input/pages/", NearestName.Hint(key, names));
    }

    private void ReportTwice(Page page, Page other)
    {
        var slug = page.Path.TrimEnd('/').Split('/')[^1];
        var place = page.Source is null ? new Place("input") : resolver.PlaceOf(page.Source, slug) ?? new Place(page.Source);
        bag.Add(Codes.AddressTwice, place, page.Path, NameOf(other.Source ?? ""), Argument.Part(Parts.OtherSlug));
    }

    // What lies in no file of the content.
    private static Argument NameOf(string source) => source.Length > 0 ? source : Argument.Part(Parts.SiteItself);

    private bool IsVisible(ItemSet set, bool drafts) =>
        drafts || (!set.Shared.Excluded && !(set.Shared.Published is { } day && day.FirstDay > Today));

    private SortedDictionary<string, Page> LinkRedirects(Dictionary<string, Page> byPath)
    {
        var taken = byPath.Values.ToDictionary(p => Addresses.File(p.Path), p => p.Source ?? "", StringComparer.OrdinalIgnoreCase);
        // No folder of a page is called like a file, with a dot: only those of other old addresses can be in the way.
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var found = new SortedDictionary<string, Page>(StringComparer.Ordinal);
        foreach (var (path, page, place) in redirects)
        {
            var file = Addresses.File(path);
            var other = folders.Contains(file) ? "" : FoldersOf(file).Select(taken.GetValueOrDefault).FirstOrDefault(f => f is not null);
            if (other is null && taken.TryAdd(file, place.File))
            {
                found.Add(path, page);
                folders.UnionWith(FoldersOf(file));
            }
            else if (page.Language.Source is null)
                bag.Add(Codes.AddressTwice, place, path, NameOf(other ?? taken[file]), Argument.Part(Parts.OtherRedirect));
        }

        return found;
    }

    // "en/news/index.html" lies in "en" and "en/news", which no file can be called.
    private static IEnumerable<string> FoldersOf(string file)
    {
        for (var at = file.IndexOf('/', StringComparison.Ordinal); at >= 0; at = file.IndexOf('/', at + 1))
            yield return file[..at];
    }

    private IEnumerable<string> Protected() =>
        (Files.One<ProtectedWords>()?.Terms ?? []).Concat(Files.Of<Member>().Select(m => m.Record.ShortName));

    private static Page? ParentOf(string path, Dictionary<string, Page> byPath)
    {
        while (path.Length > 1)
        {
            path = path[..(path.LastIndexOf('/', path.Length - 2) + 1)];
            if (byPath.TryGetValue(path, out var parent))
                return parent;
        }

        return null;
    }
}
