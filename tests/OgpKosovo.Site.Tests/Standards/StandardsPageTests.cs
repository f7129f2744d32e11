using System.Text;
using OgpKosovo.Content.Standards;
using OgpKosovo.Languages;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Rendering;
using OgpKosovo.Site.Tests.OpenData;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Tests.Standards;

public sealed class StandardsPageTests
{
    private static readonly (string, string)[] Forum =
    [
        ("meetings/m.yml", "title:\n  en: Forum of January\nkind: forum\ndate: 2026-01-10\n"),
        ("documents/r.yml", "title:\n  en: Rules\nkind: rulesOfProcedure\ndate: 2026-01-10\n"),
    ];

    [Theory]
    [InlineData(2026, 2, 1, "Met")]
    [InlineData(2026, 7, 9, "Due in 1 day")]
    [InlineData(2026, 7, 11, "No newer record on this site")]
    public void The_page_changes_when_the_day_moves(int year, int month, int day, string words)
    {
        using var site = TestSite.Of(new DateOnly(year, month, day), Forum);
        var html = Html(site, Language.English);
        var start = html.IndexOf("id=\"r1-1\"", StringComparison.Ordinal);
        var section = html[start..html.IndexOf("id=\"r2-1\"", StringComparison.Ordinal)];
        Assert.Contains(words, section, StringComparison.Ordinal);
        Assert.Contains("Forum of January", section, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_record_at_all_none_is_called_newer()
    {
        using var site = TestSite.Of(new DateOnly(2026, 7, 11), ("plans/p.yml", "title:\n  en: P\nscope: ogp\nstart: 2026\nend: 2028\n"), ("meetings/m.yml", "title:\n  en: First\nkind: outreach\ndate: 2026-01-10\nplan: p\n"));
        var html = Html(site, Language.English);
        var section = html[html.IndexOf("id=\"r3-1\"", StringComparison.Ordinal)..html.IndexOf("id=\"r3-2\"", StringComparison.Ordinal)];
        Assert.Contains("No record on this site", section, StringComparison.Ordinal);
        Assert.DoesNotContain("No newer record", section, StringComparison.Ordinal);
    }

    [Fact]
    public void The_real_site_has_the_page_in_every_language_and_the_command_says_the_same()
    {
        using var site = TestSite.Real(new DateOnly(2026, 7, 1));
        foreach (var language in site.Site.Languages.All)
            Assert.Contains("id=\"r5-1\"", Html(site, language), StringComparison.Ordinal);
        Assert.Contains("Нема новијег записа на овом сајту", Html(site, Language.SerbianCyrillic), StringComparison.Ordinal);
        var lines = RequirementTable.Lines(StandardsCheck.On(site.Site.Files, site.Site.Today), site.Site.Today, new ConsoleTexts("en")).ToList();
        Assert.Contains(lines, l => l.StartsWith("  1.1  Meeting of the committee or the Forum", StringComparison.Ordinal) && l.EndsWith("no newer record on this site; it was due by 2026-06-16", StringComparison.Ordinal));
    }

    private static string Html(TestSite site, Language language) =>
        Encoding.UTF8.GetString(new PageRenderer(site.Site, new ThemeFiles()).Render(site.Site.Section("standards", language)!));
}
