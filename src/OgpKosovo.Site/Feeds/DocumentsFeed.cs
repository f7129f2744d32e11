using System.Net;
using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Filters;
using OgpKosovo.Content.Linking;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Feeds;

/// <summary>Makes the feed of the newest documents, with the titles in one language.</summary>
public static class DocumentsFeed
{
    private const int Size = 20;

    public static Feed Of(Content.Linking.Site site, Language language)
    {
        var section = site.Section("documents", language)!;
        var title = $"{site.Title(language)}: {section.Title}";
        return new Feed
        {
            Language = language,
            Title = site.InScript(title, language),
            Author = site.InScript(site.Title(language), language),
            Subtitle = section.Description is null ? null : site.InScript(section.Description, language),
            HomeAddress = site.Addresses.Absolute(section.Path),
            Self = _ => site.Addresses.Absolute(Addresses.DocumentsFeed(language)),
            Today = site.Today,
            Entries = [.. ((FilteredList)section.Model).Items
                .Where(p => p.StandsInFor is null && (p.Updated is not null || DateOf(p) is not null))
                .Take(Size)
                .Select(p => Entry(p, site))],
        };
    }

    // `published` is left out where only the month or year is known. `updated`, which RFC 4287 wants, is the day on which the record
    // changed; where it does not tell, the first one of what is known.
    private static FeedEntry Entry(Page page, Content.Linking.Site site)
    {
        var date = DateOf(page);
        var summary = page.Description is null ? null : site.InScript(page.Description, page.Language);
        return new FeedEntry(
            site.Addresses.Absolute(page.Path),
            site.InScript(page.Title, page.Language),
            summary,
            date is { IsDay: true } day ? day.FirstDay : null,
            page.Updated ?? date!.Value.FirstDay,
            () => $"<p>{WebUtility.HtmlEncode(summary ?? site.InScript(page.Title, page.Language))}</p>");
    }

    private static PartialDate? DateOf(Page page) => ((DocumentPage)page.Model).Document.Record.Date;
}
