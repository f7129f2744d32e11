using System.Xml.Linq;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Tests.Sites;

/// <summary>How the versions of a page know each other: head, switcher and sitemap (rows 1 to 7 of the cases from the field).</summary>
public sealed class TranslationsTests
{
    private const string Origin = "https://example.org";

    [Fact]
    public void A_page_in_one_language_leads_to_the_nearest_page_in_the_others_and_says_so()
    {
        using var site = new SmallSite()
            .Text("pages/foo.en.md", "title: Foo")
            .Text("pages/up/index.en.md", "title: Up").Text("pages/up/index.sq.md", "title: Lart")
            .Text("pages/up/down.en.md", "title: Down")
            .Built();

        Assert.Equal(["!/sq/", "!/sr/", "!/sr-cyrl/", "/en/foo/"], site.Switcher("/en/foo/"));
        Assert.Equal(["!/sq/lart/", "!/sr/", "!/sr-cyrl/", "/en/up/down/"], site.Switcher("/en/up/down/"));
        Assert.Equal(["en https://example.org/en/foo/", "x-default https://example.org/en/foo/"], site.Alternates("/en/foo/"));
        Assert.DoesNotContain(site.Files(), f => f.StartsWith("sq/foo", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_lists_the_real_addresses_of_its_versions_everywhere()
    {
        using var site = new SmallSite()
            .Text("pages/about.sq.md", "title: Rreth\nslug: rreth-nesh")
            .Text("pages/about.en.md", "title: About\nslug: about-us")
            .Built();
        string[] versions = ["sq https://example.org/sq/rreth-nesh/", "en https://example.org/en/about-us/", "x-default https://example.org/en/about-us/"];

        Assert.Equal(versions, site.Alternates("/sq/rreth-nesh/"));
        Assert.Equal(versions, site.Alternates("/en/about-us/"));
        Assert.Equal(versions, SitemapAlternates(site, "/en/about-us/"));
        Assert.Equal("/sq/rreth-nesh/", site.Switcher("/en/about-us/")[0]);
        foreach (var file in site.Files().Where(f => f.EndsWith(".html", StringComparison.Ordinal) || f.EndsWith(".xml", StringComparison.Ordinal)))
            Assert.DoesNotContain("/en/rreth-nesh", site.Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_the_same_name_in_different_folders_are_no_translations_of_each_other()
    {
        using var site = new SmallSite()
            .Text("pages/a/index.sq.md", "title: A").Text("pages/a/index.en.md", "title: A")
            .Text("pages/b/index.sq.md", "title: B")
            .Built();

        Assert.Equal(["sq https://example.org/sq/b/", "x-default https://example.org/sq/b/"], site.Alternates("/sq/b/"));
        Assert.Equal("!/en/", site.Switcher("/sq/b/")[^1]);
    }

    [Fact]
    public void Every_version_lists_all_versions_with_itself_and_each_page_has_a_default_of_its_own()
    {
        using var site = new SmallSite();
        foreach (var language in new[] { "sq", "sr", "en" })
            site.Text($"pages/one.{language}.md", $"title: One\nslug: one-{language}").Text($"pages/two.{language}.md", $"title: Two\nslug: two-{language}");
        site.Built();

        foreach (var page in new[] { "one", "two" })
        {
            string[] expected =
            [
                $"sq {Origin}/sq/{page}-sq/", $"sr-Latn {Origin}/sr/{page}-sr/", $"sr-Cyrl {Origin}/sr-cyrl/{page}-sr/", $"en {Origin}/en/{page}-en/",
                $"x-default {Origin}/en/{page}-en/",
            ];
            foreach (var address in new[] { $"/sq/{page}-sq/", $"/sr/{page}-sr/", $"/sr-cyrl/{page}-sr/", $"/en/{page}-en/" })
            {
                Assert.Equal(expected, site.Alternates(address));
                Assert.Equal(expected, SitemapAlternates(site, address));
                Assert.Equal(Origin + address, site.Page(address).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            }
        }
    }

    [Fact]
    public void A_page_that_exists_in_Albanian_only_has_no_other_alternate()
    {
        using var site = new SmallSite().Text("pages/x.sq.md", "title: Vetëm").Built();

        Assert.Equal(["sq https://example.org/sq/vetem/", "x-default https://example.org/sq/vetem/"], site.Alternates("/sq/vetem/"));
    }

    [Fact]
    public void A_stand_in_points_at_the_original_and_is_in_no_sitemap()
    {
        using var site = new SmallSite()
            .Text("pages/about.sq.md", "title: Rreth")
            .With("input/members/m.yml", "name:\n  sq: Organizata\nshortName: ORG\nkind: civilSociety\ndescription:\n  sq: Bën diçka.\n")
            .Built();

        var page = site.Page("/en/members/m/");

        Assert.Contains("Language of the text: Shqip", page.QuerySelector(".ends")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Organizata", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Null(page.QuerySelector(".lead"));
        Assert.DoesNotContain("our translation", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Organizata", site.Page("/en/members/").QuerySelector(".members a span:not(.mono)")!.TextContent.Trim());
        Assert.Contains("\"position\":3,\"name\":\"Organizata\",\"item\":\"https://example.org/sq/anetare/m/\"", page.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);

        Assert.Equal("https://example.org/sq/anetare/m/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(site.Alternates("/en/members/m/"));
        Assert.Equal("sq", page.QuerySelector("h1 [lang], h1[lang]")!.GetAttribute("lang"));
        Assert.DoesNotContain("/en/members/m/", site.Read("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("https://example.org/sq/anetare/m/", site.Read("sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, site.Check());
    }

    [Fact]
    public void A_stand_in_stands_for_the_page_whose_texts_it_shows()
    {
        using var site = new SmallSite()
            .Text("pages/about.sq.md", "title: Rreth")
            .With("input/members/m.yml", "name:\n  sq: Organizata\n  en: Organisation\ntranslatedIn:\n  - en\nshortName: ORG\nkind: civilSociety\ndescription:\n  sq: Bën.\n  en: It does.\n")
            .Built();

        var page = site.Page("/sr/clanovi/m/");

        Assert.Equal("https://example.org/en/members/m/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("en", page.QuerySelector("title")!.GetAttribute("lang"));
        Assert.Contains("Jezik teksta: English", page.QuerySelector(".ends")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Organizata", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Null(page.QuerySelector(".lead"));
    }

    [Fact]
    public void A_later_change_in_one_language_makes_the_others_stale_and_the_page_leads_to_it()
    {
        using var site = new SmallSite()
            .Text("pages/x.sq.md", "title: X\nupdated: 2026-02-01").Text("pages/x.en.md", "title: X\nupdated: 2026-01-01")
            .Built();

        Assert.Equal("/sq/x/", site.Page("/en/x/").QuerySelector(".stale a, [class*=stale] a")!.GetAttribute("href"));
        Assert.Null(site.Page("/sq/x/").QuerySelector("[class*=stale]"));
        Assert.Empty(site.Problems);
    }

    [Theory]
    [InlineData("published: 2026-01-01\nupdated: 2026-02-01", "published: 2026-01-01", true)]
    [InlineData("published: 2026-01-01\nupdated: 2026-01-01", "published: 2026-01-01", false)]
    [InlineData("published: 2026\nupdated: 2026-02-01", "published: 2026", true)]
    [InlineData("updated: 2026-02-01", "description: x", true)]
    public void The_first_change_in_one_language_makes_the_others_stale(string changed, string unchanged, bool isStale)
    {
        using var site = new SmallSite()
            .Text("news/x.sq.md", "title: X\n" + changed).Text("news/x.en.md", "title: X\n" + unchanged)
            .Built();

        Assert.Equal(isStale, site.Page("/en/news/x/").QuerySelector("[class*=stale]") is not null);
        Assert.Null(site.Page("/sq/lajme/x/").QuerySelector("[class*=stale]"));
    }

    [Fact]
    public void The_state_of_translations_counts_records_and_data_files_and_their_debt()
    {
        using var site = new SmallSite("""{ "Host": "example.org", "RequiredLanguages": ["sq", "sr"] }""")
            .Text("pages/about.sq.md", "title: Rreth").Text("pages/about.sr.md", "title: O nama")
            .With("input/members/m.yml", "name:\n  sq: Organizata\n  sr: Organizacija\nshortName: M\nkind: media\n")
            .With("input/members/owing.yml", "name:\n  sq: Tjetra\n  en: Other\nshortName: O\nkind: media\n")
            .With("input/data/debt.yml", "missing:\n  - item: members/owing\n    language: sr\n    until: 2027-01-01\n")
            .With("input/data/site.yml", "title:\n  sq: Faqja\n  sr: Sajt\n  en: Site\n")
            .Built();

        var rows = site.Page("/en/translations/").QuerySelectorAll("table")[^1].QuerySelectorAll("tbody tr")
            .Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Trim())));
        Assert.Equal(
            ["Rreth pages/about | Complete | Complete | Missing", "Site data/site | Complete | Complete | Complete", "Organizata members/m | Complete | Complete | Missing", "Other members/owing | Complete | Promised | Complete"],
            rows);
        Assert.Equal(["3", "0", "0", "1"], site.Page("/en/translations/").QuerySelector("tbody tr:nth-child(2)")!.QuerySelectorAll("td").Select(d => d.TextContent.Trim()));
    }

    [Fact]
    public void Cyrillic_that_someone_wrote_takes_the_place_of_the_automatic_one()
    {
        using var site = new SmallSite()
            .Text("pages/x.sr.md", "title: Naslov", "Njujork.\n").Text("pages/x.sr-cyrl.md", "title: Други наслов", "Руком. Latin.\n")
            .Text("pages/y.sr.md", "title: Konjunktura", "Injekcija i njega.\n")
            .Built();

        Assert.Equal("Други наслов", site.Page("/sr-cyrl/naslov/").QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("Руком. Latin.", site.Page("/sr-cyrl/naslov/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Инјекција и њега.", site.Page("/sr-cyrl/konjunktura/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, site.Check());
    }

    [Fact]
    public void Cyrillic_that_someone_wrote_takes_what_it_does_not_say_from_the_Latin_text()
    {
        using var site = new SmallSite()
            .With("input/media/photo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>\n")
            .Text("news/x.sr.md", "title: Vest\npublished: 2026-01-01\nupdated: 2026-02-01\ntags:\n  - budžet\nimage:\n  src: ../media/photo.svg\n  alt: Slika")
            .Text("news/x.sr-cyrl.md", "title: Друга вест\npublished: 2026-01-01")
            .Text("news/y.sr.md", "title: Druga\nupdated: 2026-02-01").Text("news/y.sr-cyrl.md", "title: Друга\nupdated: 2026-01-01")
            .Built();

        var page = site.Page("/sr-cyrl/vesti/vest/");

        Assert.NotNull(page.QuerySelector(".ends time[datetime='2026-02-01']"));
        Assert.Equal("буџет", page.QuerySelector("main .tags a")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("main figure img[alt=Слика]"));
        Assert.Equal("/sr/vesti/druga/", site.Page("/sr-cyrl/vesti/druga/").QuerySelector("[class*=stale] a")!.GetAttribute("href"));
        Assert.Equal(ExitCode.Done, site.Check());
    }

    [Fact]
    public void Cyrillic_that_someone_wrote_cannot_have_another_address()
    {
        using var site = new SmallSite().Text("pages/x.sr.md", "title: Naslov").Text("pages/x.sr-cyrl.md", "title: Наслов\nslug: drugi");

        Assert.Equal(ExitCode.ContentHasErrors, site.Build());
        Assert.StartsWith("input/pages/x.sr-cyrl.md(3,7): error OGP048: ", Assert.Single(site.Problems), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> SitemapAlternates(SmallSite site, string address)
    {
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9", xhtml = "http://www.w3.org/1999/xhtml";
        return [.. XDocument.Parse(site.Read("sitemap.xml")).Descendants(map + "url")
            .Single(u => u.Element(map + "loc")!.Value == Origin + address)
            .Elements(xhtml + "link").Select(l => $"{l.Attribute("hreflang")!.Value} {l.Attribute("href")!.Value}")];
    }
}
