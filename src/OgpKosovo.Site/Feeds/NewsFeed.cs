using OgpKosovo.Content.Linking;
using OgpKosovo.Content.News;
using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Feeds;

/// <summary>What the feeds of a language hold: its newest news, in that language and script only.</summary>
public sealed class NewsFeed
{
    private const int Size = 20;

    private readonly Content.Linking.Site site;

    public NewsFeed(Content.Linking.Site site, Language language)
    {
        this.site = site;
        Language = language;
        var home = site.Home(language);
        Title = site.InScript(site.Title(language), language);
        Subtitle = home.Description is null ? null : site.InScript(home.Description, language);
        HomeAddress = site.Addresses.Absolute(home.Path);
        Entries = [.. (site.Section(ContentKinds.News, language)?.Model is NewsList list ? list.Index.Items : [])
            .Where(p => DayOf(p) is not null && p.StandsInFor is null)
            .OrderByDescending(DayOf)
            .Take(Size)];
    }

    public Language Language { get; }

    public string Title { get; }

    public string? Subtitle { get; }

    public string HomeAddress { get; }

    /// <summary>The pages of the newest items. An item without a known day and without `updated` has no place in a feed.</summary>
    public IReadOnlyList<Page> Entries { get; }

    /// <summary>The day of the newest entry, or that of the build for a feed without entries.</summary>
    public DateOnly Updated => Entries.Count > 0 ? Entries.Max(p => UpdatedOn(p)) : site.Today;

    public string AddressOf(Page page) => site.Addresses.Absolute(page.Path);

    /// <summary>The full address of this feed with an ending: atom, rss.</summary>
    public string Self(string ending) => site.Addresses.Absolute(Addresses.Feed(Language, ending));

    public string TitleOf(Page page) => site.InScript(page.Title, Language);

    public string? SummaryOf(Page page) => page.Description is null ? null : site.InScript(page.Description, Language);

    public static DateOnly? PublishedOn(Page page) => ItemOf(page).FrontMatter.Published is { IsDay: true } day ? day.FirstDay : null;

    public static DateOnly UpdatedOn(Page page) => (page.Updated ?? PublishedOn(page))!.Value;

    /// <summary>The text as HTML with full addresses.</summary>
    public string ContentOf(Page page)
    {
        var html = ItemOf(page).Text.ToHtml(Language, site.Settings.Origin, page.Path);
        return Language == Language.SerbianCyrillic && !ItemOf(page).IsWrittenInCyrillic ? site.Cyrillic.FromLatinHtml(html) : html;
    }

    private static LinkedItem ItemOf(Page page) => ((NewsItem)page.Model).Item;

    private static DateOnly? DayOf(Page page) => PublishedOn(page) ?? page.Updated;
}
