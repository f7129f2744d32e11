using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Site.Building;
using OgpKosovo.Site.Checking;
using OgpKosovo.Site.Publishing;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Tests.Sites;

/// <summary>What is found in a finished page. The theme makes no such page; these are written by hand.</summary>
public sealed class PageCheckerTests : IDisposable
{
    private const string Right = """
        <html lang="en"><head><title>X</title><link rel="alternate" hreflang="sq" href="https://example.org/sq/x/">
        <link rel="alternate" hreflang="en" href="https://example.org/en/x/"></head><body><h1 id="a">X</h1><a href="#a">a</a> <a href="/sq/x/#a">b</a></body></html>
        """;

    private readonly SmallSite site = new SmallSite().Text("pages/x.sq.md", "title: X").Text("pages/x.en.md", "title: X");

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_right_page_is_passed() => Assert.Empty(Problems(Right));

    [Theory]
    [InlineData("<h1 id=\"a\">X</h1>", "<h2 id=\"a\">X</h2>", Codes.PageHeading)]
    [InlineData("</h1>", "</h1><h1>Y</h1>", Codes.PageHeading)]
    [InlineData(">X</h1>", "> <b></b>&nbsp;</h1>", Codes.PageHeading)]
    [InlineData("<title>X</title>", "<title> </title>", Codes.NoTitle)]
    [InlineData("<title>X</title>", "", Codes.NoTitle)]
    [InlineData(" lang=\"en\"", "", Codes.PageLanguage)]
    [InlineData("</h1>", "</h1><p id=\"a\">", Codes.PageIds)]
    [InlineData("href=\"#a\"", "href=\"#b\"", Codes.PageLink)]
    [InlineData("href=\"/sq/x/#a\"", "href=\"/sq/x/#b\"", Codes.PageLink)]
    [InlineData("href=\"/sq/x/#a\"", "href=\"/sq/y/\"", Codes.PageLink)]
    [InlineData("href=\"/sq/x/#a\"", "href=\"../y/\"", Codes.PageLink)]
    [InlineData("href=\"/sq/x/#a\"", "href=\"/sq/x\"", Codes.PageLink)]
    [InlineData("</h1>", "</h1><img src=\"/none.png\" alt=\"x\">", Codes.PageLink)]
    [InlineData("href=\"https://example.org/sq/x/\"", "href=\"https://example.org/sq/y/\"", Codes.PageAlternates)]
    [InlineData("<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/x/\">", "", Codes.PageAlternates)]
    public void A_fault_of_a_page_is_reported_with_the_file_that_it_is_made_of(string right, string wrong, string code)
    {
        Assert.Contains(Problems(Right.Replace(right, wrong, StringComparison.Ordinal)), p => p == "input/pages/x.en.md " + code);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("404.html")]
    public void A_page_that_belongs_to_no_language_is_looked_at_too(string path)
    {
        var found = Problems("<html><head><title>X</title></head><body><p id=\"a\"><p id=\"a\"><a href=\"/none/\">x</a></body></html>", path);

        foreach (var code in new[] { Codes.PageHeading, Codes.PageLanguage, Codes.PageIds, Codes.PageLink })
            Assert.Contains("input " + code, found);
    }

    [Fact]
    public void Two_pages_of_a_language_do_not_share_a_title()
    {
        site.Text("pages/y.en.md", "title: X\nslug: y");

        site.Check();

        Assert.Contains(Codes.PageTitle, Assert.Single(site.Problems), StringComparison.Ordinal);
    }

    private IEnumerable<string> Problems(string html, string path = "en/x/index.html")
    {
        var bag = new DiagnosticBag();
        var settings = SettingsReader.Read(site.Root, new Dictionary<string, string>(), bag)!;
        var files = new ContentReader(site.Root, Path.Combine(site.Root, "input"), settings).Read();
        var linked = SiteLoader.Link(site.Root, settings, files, site.Today, drafts: false, bag)!;
        var checker = new PageChecker(linked, new SiteFiles(linked, Path.Combine(site.Root, "input"), new ThemeFiles()).All(), bag);
        checker.Add(path, Encoding.UTF8.GetBytes(html));
        checker.Add("sq/x/index.html", Encoding.UTF8.GetBytes(Right.Replace("lang=\"en\"", "lang=\"sq\"", StringComparison.Ordinal).Replace("hreflang=\"sq\" href=\"https://example.org/en", "hreflang=\"en\" href=\"https://example.org/en", StringComparison.Ordinal)));
        checker.Finish();
        return bag.Sorted().Select(d => d.Place.File + " " + d.Code).Distinct();
    }
}
