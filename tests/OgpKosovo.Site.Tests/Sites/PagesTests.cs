using System.Diagnostics;
using System.Text;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Tests.Sites;

/// <summary>Pages, anchors and files of the output (rows 13, 16, 20 to 22 and 28 of the cases from the field).</summary>
public sealed class PagesTests
{
    [Fact]
    public void A_byte_order_mark_before_the_front_matter_makes_no_difference()
    {
        using var site = new SmallSite().With("input/pages/x.sq.md", [0xEF, 0xBB, 0xBF, .. "---\r\ntitle: Titulli\r\n---\r\nTekst.\r\n"u8]).Built();

        Assert.Equal("Titulli", site.Page("/sq/titulli/").QuerySelector("h1")!.TextContent.Trim());
        Assert.DoesNotContain("---", site.Page("/sq/titulli/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_have_ids_of_plain_letters_and_a_second_one_gets_a_number()
    {
        using var site = new SmallSite()
            .Text("pages/x.sr.md", "title: X", "## Građani i đaci\n\n## Ћирилица и Ђак\n\n## 2024 Plan\n\n## 2024 Plan\n\n[x](#građani-i-đaci)\n")
            .Built();

        Assert.Equal(
            ["gradjani-i-djaci", "cirilica-i-djak", "2024-plan", "2024-plan-1"],
            site.Page("/sr/x/").QuerySelectorAll("main .text h2").Select(h => h.Id!));
        Assert.NotNull(site.Page("/sr/x/").QuerySelector("main a[href='#gradjani-i-djaci']"));
        Assert.Equal(site.Page("/sr/x/").QuerySelectorAll("main h2").Select(h => h.Id), site.Page("/sr-cyrl/x/").QuerySelectorAll("main h2").Select(h => h.Id));
        Assert.Equal(ExitCode.Done, site.Check());
    }

    [Fact]
    public void A_page_that_gets_another_address_leaves_nothing_at_the_old_one()
    {
        using var site = new SmallSite().Text("pages/x.sq.md", "title: Titulli i vjetër").Built();
        site.With("output/sq/mine.txt", "mine").Text("pages/x.sq.md", "title: Titulli i ri").Built();

        Assert.False(site.Has("sq/titulli-i-vjeter/index.html"));
        Assert.True(site.Has("sq/titulli-i-ri/index.html"));
        Assert.Equal("mine", site.Read("sq/mine.txt"));
        Assert.StartsWith("output/sq/mine.txt: warning OGP050: ", Assert.Single(site.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void The_old_site_stays_when_the_new_one_has_an_error()
    {
        using var site = new SmallSite().Text("pages/x.sq.md", "title: Titulli").Built();
        var before = site.Files().ToDictionary(f => f, site.Read);

        Assert.Equal(ExitCode.ContentHasErrors, site.Text("pages/x.sq.md", "titel: Titulli").Build());
        Assert.Equal(before, site.Files().ToDictionary(f => f, site.Read));
    }

    [Fact]
    public void The_page_for_lost_addresses_speaks_all_languages_and_its_links_carry_the_link_root()
    {
        using var site = new SmallSite("""{ "Host": "example.org", "LinkRoot": "/ogp" }""").Text("pages/x.sq.md", "title: X").Built();
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Read("404.html"));

        Assert.Equal("Faqja nuk u gjet · Stranica nije pronađena · Страница није пронађена · Page not found", page.Title);
        Assert.Equal(["/ogp/sq/", "/ogp/sr/", "/ogp/sr-cyrl/", "/ogp/en/"], page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["sq", "sr-Latn", "sr-Cyrl", "en"], page.QuerySelectorAll("main a").Select(a => a.GetAttribute("lang")));
        Assert.All(page.QuerySelectorAll("[href],[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!), a => Assert.StartsWith("/ogp/", a, StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, site.Check());
    }

    [Fact]
    public void A_site_under_a_path_has_no_link_that_leaves_it()
    {
        using var site = new SmallSite("""{ "Host": "example.org", "LinkRoot": "ogp/kosovo/" }""")
            .Text("pages/x.en.md", "title: X\nredirectFrom:\n  - /old.html")
            .Text("news/n.en.md", "title: N\npublished: 2026-01-01\ntags:\n  - t").Built();

        Assert.Equal(ExitCode.Done, site.Check());
        Assert.Contains("https://example.org/ogp/kosovo/en/x/", site.Read("old.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example.org", ExitCode.Done)]
    [InlineData("localhost:5080", ExitCode.Done)]
    [InlineData("127.0.0.1", ExitCode.Done)]
    [InlineData("https://example.org", ExitCode.ContentHasErrors)]
    [InlineData("example.org/", ExitCode.ContentHasErrors)]
    [InlineData("example.org/ogp", ExitCode.ContentHasErrors)]
    [InlineData("example.org:80/ogp", ExitCode.ContentHasErrors)]
    [InlineData("someone@example.org", ExitCode.ContentHasErrors)]
    [InlineData("example.org:x", ExitCode.ContentHasErrors)]
    public void The_host_is_a_name_without_scheme_and_path(string host, int code)
    {
        using var site = new SmallSite($$"""{ "Host": "{{host}}" }""").Text("pages/x.en.md", "title: X");

        Assert.Equal(code, site.Build());
    }

    [Fact]
    public void An_old_address_without_an_ending_becomes_a_folder_and_one_of_Serbian_exists_in_both_scripts()
    {
        using var site = new SmallSite().Text("pages/x.sr.md", "title: X\nredirectFrom:\n  - /sr/staro\n  - /srb.html").Built();

        Assert.True(site.Has("sr/staro/index.html"));
        Assert.True(site.Has("sr-cyrl/staro/index.html"));
        Assert.True(site.Has("srb.html"));
        Assert.True(site.Has("sr-cyrl/srb.html"));
    }

    [Fact]
    public void The_contact_page_and_the_foot_name_publisher_and_address_or_say_that_there_is_none()
    {
        const string Info = "title:\n  en: Site\npublisher:\n  en: The Ministry\n";
        using var site = new SmallSite().Text("pages/contact.en.md", "title: Contact").With("input/data/site.yml", Info).Built();

        Assert.Contains("does not yet have an e-mail address", site.Page("/en/contact/").QuerySelector("main .facts")!.TextContent, StringComparison.Ordinal);
        Assert.Null(site.Page("/en/contact/").QuerySelector("a[href^='mailto:']"));

        site.With("input/data/site.yml", Info + "contact: someone@example.org\n").Built();
        foreach (var part in new[] { "main .facts", "footer" })
        {
            Assert.Equal("mailto:someone@example.org", site.Page("/en/contact/").QuerySelector(part + " a[href^='mailto:']")!.GetAttribute("href"));
            Assert.Contains("The Ministry", site.Page("/en/contact/").QuerySelector(part)!.TextContent, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("does not yet have", site.Read("en/contact/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_glossary_stands_under_the_letters_of_each_alphabet()
    {
        using var site = new SmallSite().Text("pages/x.sq.md", "title: X").With("input/data/glossary.yml", """
            terms:
            - id: plan
              name:
                sq: Zotim
                sr: Đak
            - id: call
              name:
                sq: Dhoma
                sr: Vlada
            - id: day
              name:
                sq: Dita
                sr: Cilj

            """).Built();

        Assert.Equal(["D", "Dh", "Z"], site.Page("/sq/fjalor/").QuerySelectorAll("main section > h2").Select(h => h.TextContent));
        Assert.Equal(["C", "Đ", "V"], site.Page("/sr/recnik/").QuerySelectorAll("main section > h2").Select(h => h.TextContent));
        Assert.Equal(["В", "Ђ", "Ц"], site.Page("/sr-cyrl/recnik/").QuerySelectorAll("main section > h2").Select(h => h.TextContent));
    }

    [Fact]
    public void The_newest_event_stands_first_and_a_bare_year_after_all_its_days()
    {
        using var site = new SmallSite().Text("pages/x.en.md", "title: X").With("input/data/timeline.yml", """
            events:
            - date: 2024-05-01
              text:
                en: May
              basis: stated
            - date: 2024
              text:
                en: Year
              basis: stated
            - date: 2025-01-01
              text:
                en: Next
              basis: stated

            """).Built();

        Assert.Equal(["Next", "Year", "May"], site.Page("/en/timeline/").QuerySelectorAll(".events p:first-child").Select(p => p.TextContent.Trim()));
    }

    [Fact]
    public void A_machine_without_data_of_languages_is_told_what_to_install()
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "ogpkosovo")) { RedirectStandardError = true, RedirectStandardOutput = true, StandardErrorEncoding = Encoding.UTF8 };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var program = Process.Start(start)!;
        var error = program.StandardError.ReadToEnd();
        program.WaitForExit();

        Assert.Equal(ExitCode.Failed, program.ExitCode);
        Assert.Contains("libicu", error, StringComparison.Ordinal);
    }
}
