using System.Globalization;
using System.Xml.Linq;

namespace OgpKosovo.Site.Tests.Sites;

/// <summary>News by language, tag and day (rows 9, 15, 23 and 24 of the cases from the field).</summary>
public sealed class NewsTests
{
    [Fact]
    public void Tags_and_feeds_hold_the_items_of_their_own_language_only()
    {
        using var site = new SmallSite()
            .Text("news/a.sq.md", "title: Lajm\npublished: 2026-01-01\ntags:\n  - buxheti")
            .Text("news/a.en.md", "title: Item\npublished: 2026-01-01\ntags:\n  - budget")
            .Text("news/b.en.md", "title: Second\npublished: 2026-01-02\ntags:\n  - budget")
            .Built();

        Assert.Equal(["/en/news/second/", "/en/news/item/"], Items(site, "/en/news/tag/budget/"));
        Assert.Equal(["/sq/lajme/lajm/"], Items(site, "/sq/lajme/etiketa/buxheti/"));
        Assert.False(site.Has("en/news/tag/buxheti/index.html"));
        Assert.False(site.Has("sq/lajme/etiketa/budget/index.html"));
        Assert.Equal(["https://example.org/sq/lajme/lajm/"], Entries(site, "sq"));
        Assert.Equal(["https://example.org/en/news/second/", "https://example.org/en/news/item/"], Entries(site, "en"));
        Assert.Empty(Entries(site, "sr"));
    }

    [Fact]
    public void A_tag_with_a_record_has_its_name_in_every_language_and_its_pages_know_each_other()
    {
        using var site = new SmallSite()
            .With("input/tags/money.yml", "name:\n  sq: Buxheti\n  en: Budget\n")
            .Text("news/a.sq.md", "title: Lajm\ntags:\n  - money").Text("news/a.en.md", "title: Item\ntags:\n  - money")
            .Built();

        Assert.Equal(
            ["sq https://example.org/sq/lajme/etiketa/buxheti/", "en https://example.org/en/news/tag/budget/", "x-default https://example.org/en/news/tag/budget/"],
            site.Alternates("/en/news/tag/budget/"));
    }

    [Fact]
    public void An_item_appears_on_its_day_and_not_before()
    {
        using var site = new SmallSite { Today = new DateOnly(2026, 3, 5) }
            .Text("news/today.sq.md", "title: Sot\npublished: 2026-03-05")
            .Text("news/tomorrow.sq.md", "title: Nesër\npublished: 2026-03-06")
            .Text("news/draft.sq.md", "title: Draft\npublished: 2026-03-01\nexcluded: true")
            .Built();

        Assert.True(site.Has("sq/lajme/sot/index.html"));
        foreach (var file in site.Files().Where(f => Path.GetExtension(f) is ".html" or ".xml" or ".atom" or ".rss"))
        {
            Assert.DoesNotContain("Nesër", site.Read(file), StringComparison.Ordinal);
            Assert.DoesNotContain("Draft", site.Read(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Links_and_pictures_in_feeds_have_full_addresses_and_code_stays_as_it_is()
    {
        using var site = new SmallSite("""{ "Host": "example.org", "LinkRoot": "/ogp" }""")
            .With("input/media/photo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>\n")
            .Text("pages/y.en.md", "title: Why")
            .Text("news/x.en.md", "title: X\npublished: 2026-01-01", "## Part\n\n![A photo](../media/photo.svg) [x](../pages/y.en.md) [p](#part)\n\n```\n![](photo.png) [x](../y/)\n```\n")
            .Built();

        foreach (var feed in new[] { "en/feed.atom", "en/feed.rss" })
        {
            var content = XDocument.Parse(site.Read(feed)).Descendants().Single(e => e.Name.LocalName is "encoded" || (e.Name.LocalName == "content" && e.Attribute("type") is not null)).Value;

            Assert.Contains("src=\"https://example.org/ogp/media/photo.", content, StringComparison.Ordinal);
            Assert.Contains("href=\"https://example.org/ogp/en/why/\"", content, StringComparison.Ordinal);
            Assert.Contains("href=\"https://example.org/ogp/en/news/x/#part\"", content, StringComparison.Ordinal);
            Assert.Contains("![](photo.png) [x](../y/)", content, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_sitemap_is_XML_of_absolute_ASCII_addresses_whatever_titles_hold()
    {
        using var site = new SmallSite()
            .Text("news/x.sq.md", "title: 'Çështje & <pyetje> \"tjera\"'\npublished: 2026-01-01\ntags:\n  - R&D ë")
            .Built();

        var addresses = XDocument.Parse(site.Read("sitemap.xml")).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value).ToList();

        Assert.Contains("https://example.org/sq/lajme/ceshtje-pyetje-tjera/", addresses);
        Assert.All(addresses, a => Assert.Equal(Uri.EscapeDataString(a).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal), a));
        Assert.All(addresses, a => Assert.Equal(a, new Uri(a).AbsoluteUri));
    }

    [Fact]
    public void A_list_in_several_parts_shows_each_item_once()
    {
        using var site = new SmallSite("""{ "Host": "example.org", "PageSize": 2 }""");
        for (var i = 1; i <= 5; i++)
            site.Text($"news/n{i}.en.md", $"title: Number {i}\npublished: 2026-01-0{i.ToString(CultureInfo.InvariantCulture)}");
        site.Built();

        var shown = Items(site, "/en/news/").Concat(Items(site, "/en/news/page/2/")).Concat(Items(site, "/en/news/page/3/"));

        Assert.Equal(["/en/news/number-5/", "/en/news/number-4/", "/en/news/number-3/", "/en/news/number-2/", "/en/news/number-1/"], shown);
        Assert.False(site.Has("en/news/page/4/index.html"));
    }

    [Fact]
    public void Dates_decide_the_order_and_the_number_places_what_has_none()
    {
        using var site = new SmallSite()
            .Text("news/a.en.md", "title: A\npublished: 2026-01-01\norder: 2").Text("news/b.en.md", "title: B\npublished: 2026-02-01\norder: 4")
            .Text("news/c.en.md", "title: C\norder: 3").Text("news/d.en.md", "title: D\norder: 1").Text("news/e.en.md", "title: E\npublished: 2026-03-01")
            .Built();

        Assert.Equal(["/en/news/e/", "/en/news/d/", "/en/news/c/", "/en/news/b/", "/en/news/a/"], Items(site, "/en/news/"));
    }

    [Fact]
    public void An_item_of_a_month_stands_in_the_feed_on_its_first_day_and_one_without_any_date_does_not()
    {
        using var site = new SmallSite()
            .Text("news/m.en.md", "title: M\npublished: 2026-03").Text("news/d.en.md", "title: D\npublished: 2026-02-28").Text("news/x.en.md", "title: X\norder: 1")
            .Built();

        Assert.Equal(["https://example.org/en/news/m/", "https://example.org/en/news/d/"], Entries(site, "en"));
        Assert.Contains("<updated>2026-03-01T00:00:00Z</updated>", site.Read("en/feed.atom"), StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_in_feeds_lead_to_the_page()
    {
        using var site = new SmallSite().Text("news/x.en.md", "title: X\npublished: 2026-01-01", "A claim.[^1]\n\n[^1]: A source.\n").Built();

        Assert.DoesNotContain("href=\"#", XDocument.Parse(site.Read("en/feed.atom")).ToString().Replace("&quot;", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("https://example.org/en/news/x/#fn", site.Read("en/feed.atom"), StringComparison.Ordinal);
        Assert.NotNull(site.Page("/en/news/x/").QuerySelector("main a[href^='#fn']"));
    }

    private static IEnumerable<string> Items(SmallSite site, string address) =>
        site.Page(address).QuerySelectorAll("main h2 a, main h3 a").Select(a => a.GetAttribute("href")!).Distinct();

    private static IEnumerable<string> Entries(SmallSite site, string language) =>
        XDocument.Parse(site.Read(language + "/feed.atom")).Descendants().Where(e => e.Name.LocalName == "entry")
            .Select(e => e.Elements().Single(c => c.Name.LocalName == "id").Value);
}
