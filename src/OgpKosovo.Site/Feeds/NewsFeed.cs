using OgpKosovo.Content.Linking;
using OgpKosovo.Content.News;
using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Feeds;

/// <summary>Makes the feed of a language's newest news, in that language and script only.</summary>
public static class NewsFeed
{
    private const int Size = 20;

    public static Feed Of(Content.Linking.Site site, Language language)
    {
        var home = site.Home(language);
        return new Feed
        {
            Language = language,
            Title = site.InScript(site.Title(language), language),
            Author = site.InScript(site.Title(language), language),
            Subtitle = home.Description is null ? null : site.InScript(home.Description, language),
            HomeAddress = site.Addresses.Absolute(home.Path),
            Self = ending => site.Addresses.Absolute(Addresses.Feed(language, ending)),
            Today = site.Today,
            Entries = [.. (site.Section(ContentKinds.News, language)?.Model is NewsList list ? list.Index.Items : [])
                .Where(p => DayOf(p) is not null && p.StandsInFor is null)
                .OrderByDescending(DayOf)
                .Take(Size)
                .Select(p => Entry(p, site))],
        };
    }

    // RFC 4287 wants a day for every entry: of a month or year it is the first one. An item without any date has no place in a feed.
    private static FeedEntry Entry(Page page, Content.Linking.Site site) => new(
        site.Addresses.Absolute(page.Path),
        site.InScript(page.Title, page.Language),
        page.Description is null ? null : site.InScript(page.Description, page.Language),
        PublishedOn(page),
        (page.Updated ?? DayOf(page))!.Value,
        () => Html(page, site));

    private static string Html(Page page, Content.Linking.Site site)
    {
        var item = ItemOf(page);
        var html = item.Text.ToHtml(page.Language, site.Settings.Origin, page.Path);
        return page.Language == Language.SerbianCyrillic && !item.IsWrittenInCyrillic ? site.Cyrillic.FromLatinHtml(html) : html;
    }

    private static LinkedItem ItemOf(Page page) => ((NewsItem)page.Model).Item;

    private static DateOnly? PublishedOn(Page page) => ItemOf(page).FrontMatter.Published is { IsDay: true } day ? day.FirstDay : null;

    private static DateOnly? DayOf(Page page) => ItemOf(page).FrontMatter.Published?.FirstDay ?? page.Updated;
}
