using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using OgpKosovo.Content.Linking;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Tests.Sites;

/// <summary>What holds of every page of the site in this repository.</summary>
public sealed partial class RealSiteTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly string[] Spoken = ["alt", "title", "aria-label"];

    private IEnumerable<Page> Originals => site.Site.Pages.Values.Where(p => p.StandsInFor is null);

    [Fact]
    public void It_builds_without_an_error_or_a_warning() => Assert.Empty(site.Bag.Sorted());

    [Fact]
    public void Head_sitemap_and_switcher_name_the_same_addresses_for_a_page()
    {
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9", xhtml = "http://www.w3.org/1999/xhtml";
        var sitemap = XDocument.Parse(site["sitemap.xml"]).Descendants(map + "url").ToDictionary(
            u => u.Element(map + "loc")!.Value,
            u => u.Elements(xhtml + "link").Select(l => $"{l.Attribute("hreflang")!.Value} {l.Attribute("href")!.Value}").ToList());

        Assert.Equal(Originals.Select(p => site.Site.Addresses.Absolute(p.Path)).Order(StringComparer.Ordinal), sitemap.Keys.Order(StringComparer.Ordinal));
        foreach (var page in Originals)
        {
            var address = site.Site.Addresses.Absolute(page.Path);
            var head = site.Page(page.Path).QuerySelectorAll("link[hreflang]").Select(l => $"{l.GetAttribute("hreflang")} {l.GetAttribute("href")}").ToList();
            var switcher = site.Page(page.Path).QuerySelectorAll("header a[hreflang]").Where(a => a.QuerySelector(".nt") is null)
                .Select(a => $"{a.GetAttribute("hreflang")} {site.Site.Settings.Origin}{a.GetAttribute("href")}").ToList();

            Assert.Equal(sitemap[address], head);
            Assert.Equal(switcher, head.SkipLast(1));
            Assert.Contains($"{page.Language.Tag} {address}", head);
            Assert.StartsWith("x-default ", head[^1], StringComparison.Ordinal);
            Assert.Equal(address, site.Page(page.Path).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        }
    }

    [Fact]
    public void Serbian_in_Cyrillic_has_the_same_pages_and_files_as_Serbian_in_Latin_script()
    {
        IEnumerable<string> Below(string folder) => site.Files.Where(f => f.StartsWith(folder, StringComparison.Ordinal)).Select(f => f[folder.Length..]).Order(StringComparer.Ordinal);

        // Old addresses at the root become addresses below /sr-cyrl/ too.
        var redirects = site.Site.Redirects.Keys.Where(r => r.StartsWith("/sr-cyrl/", StringComparison.Ordinal)).Select(r => Addresses.File(r)["sr-cyrl/".Length..]).ToHashSet();
        Assert.Equal(Below("sr/").Except(redirects), Below("sr-cyrl/").Except(redirects));
    }

    [Fact]
    public void No_Latin_word_is_left_in_Cyrillic_but_those_that_a_person_looked_at()
    {
        var words = Pages("sr-cyrl").SelectMany(p => Words(site.Page(p.Path))).Where(w => w.AsSpan().IndexOfAny('.', '/') < 0).Distinct().Order(StringComparer.Ordinal);
        var reviewed = File.ReadAllLines(Path.Combine(Checkout.Root, "tests", "OgpKosovo.Site.Tests", "Sites", "latin-words.txt"));

        Assert.Equal("", string.Join(' ', words.Except(reviewed)));
    }

    [Fact]
    public void The_text_of_every_Cyrillic_page_gives_back_the_Latin_one()
    {
        foreach (var page in Pages("sr-cyrl"))
        {
            var latin = page.Translations.In(Language.SerbianLatin)!;
            if (!HasWritten(page))
                Assert.Equal(Texts(site.Page(latin.Path), page.Kind), Texts(site.Page(page.Path), page.Kind));
        }
    }

    [Fact]
    public void Every_page_says_when_it_was_last_changed() =>
        Assert.Empty(site.Site.Pages.Values.Where(p => site.Page(p.Path).QuerySelector(".ends time") is null).Select(p => p.Path));

    [Fact]
    public void No_page_has_an_empty_introduction_or_aside() =>
        Assert.Empty(site.Site.Pages.Values.Where(p => site.Page(p.Path).QuerySelectorAll(".lead, aside").Any(e => e.TextContent.Trim().Length == 0 && e.Children.Length == 0)).Select(p => p.Path));

    [Fact]
    public void No_description_has_two_full_stops_where_a_title_ends_in_one()
    {
        var descriptions = site.Site.Pages.Values.Select(p => site.Page(p.Path).QuerySelector("meta[name=description]")?.GetAttribute("content")).OfType<string>().ToList();

        Assert.Contains(descriptions, d => d.Contains("2025. Sastanci", StringComparison.Ordinal));
        Assert.DoesNotContain(descriptions, d => d.Contains("..", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sq", "Lexoni më shumë", "2021–2025")]
    [InlineData("sr", "Pročitajte više", "2021–2025")]
    [InlineData("en", "Read more", "2021–2025")]
    public void The_home_page_says_which_committee_it_was_and_each_news_card_leads_on(string language, string more, string years)
    {
        var home = site.Page($"/{language}/");

        Assert.Contains(years, home.QuerySelector("section:has(#members) .lead")!.TextContent, StringComparison.Ordinal);
        Assert.All(home.QuerySelectorAll(".card"), c => Assert.Equal(more, c.QuerySelector("[aria-hidden=true].go")!.TextContent.Trim()));
    }

    [Fact]
    public void The_page_at_the_root_describes_the_site_and_knows_the_home_pages()
    {
        var head = site.Page("/").Head!;

        Assert.NotEmpty(head.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        Assert.Equal(["sq", "sr-Latn", "sr-Cyrl", "en", "x-default"], head.QuerySelectorAll("link[hreflang]").Select(l => l.GetAttribute("hreflang")));
    }

    [Fact]
    public void Redirects_of_the_earlier_site_lead_to_pages()
    {
        foreach (var old in new[] { "index-alb.html", "index-srb.html", "news2.html", "news-iknk.html" })
            Assert.Contains(old, site.Files);
    }

    private IEnumerable<Page> Pages(string code) => site.Site.Pages.Values.Where(p => p.Language.Code == code);

    private static bool HasWritten(Page page) => page.Source?.EndsWith(".sr-cyrl.md", StringComparison.Ordinal) is true;

    // The two pages differ in their language's name and their address alone; the glossary is in the order of its alphabet.
    private static string Texts(IDocument page, string kind) =>
        string.Join('\n', InOrder(kind, page.QuerySelectorAll("title, body *").SelectMany(e => e.ChildNodes.OfType<IText>()).Where(t => !Language.SerbianLatin.Endonym.Contains(t.Text.Trim(), StringComparison.Ordinal) && !Language.SerbianCyrillic.Endonym.Contains(t.Text.Trim(), StringComparison.Ordinal))
            .Select(t => SerbianLatin.FromCyrillic(t.Text).Trim().Replace("/sr-cyrl/", "/sr/", StringComparison.Ordinal))));

    private static IEnumerable<string> InOrder(string kind, IEnumerable<string> texts) => kind == "glossary" ? texts.Distinct().Order(StringComparer.Ordinal) : texts;

    // Texts in other languages, addresses and what must not be translated say so in the page.
    private static IEnumerable<string> Words(IDocument page)
    {
        var texts = page.QuerySelectorAll("title, body *")
            .Where(e => e.LocalName is not ("script" or "code") && e.Closest("[lang]")?.GetAttribute("lang") is "sr-Cyrl" && e.Closest("[translate=no]") is null)
            .SelectMany(e => e.ChildNodes.OfType<IText>().Select(t => t.Text)
                .Concat(Spoken.Select(e.GetAttribute).OfType<string>()))
            .Concat(page.QuerySelectorAll("meta[name=description], meta[property='og:title'], meta[property='og:description']").Select(m => m.GetAttribute("content")!));
        return texts.SelectMany(t => Word().Matches(Address().Replace(t, ""))).Select(m => m.Value);
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"[\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}-[^\p{L}]]+(?:[./@-][A-Za-z]+)*")]
    private static partial Regex Word();
}
