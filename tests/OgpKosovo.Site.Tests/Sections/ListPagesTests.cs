using System.Globalization;

namespace OgpKosovo.Site.Tests.Sections;

/// <summary>Lists of records that are too long for one page.</summary>
public sealed class ListPagesTests : IDisposable
{
    private readonly TemporarySite site = new();

    public ListPagesTests()
    {
        for (var i = 1; i <= 51; i++)
        {
            var number = i.ToString("00", CultureInfo.InvariantCulture);
            site.With($"documents/d{number}.yml", $"title:\n  en: Paper {number}\nkind: {(i == 1 ? "minutes" : "letter")}\ndate: 2024-{(i % 12) + 1:00}\n");
        }
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_first_fifty_stand_at_the_address_of_the_list_and_the_rest_on_numbered_pages()
    {
        var paths = site.Paths();
        Assert.Contains("/en/documents/page/2/", paths);
        Assert.Contains("/sr-cyrl/dokumenti/strana/2/", paths);
        Assert.DoesNotContain("/en/documents/page/3/", paths);
        Assert.Equal(50, Rows(site.Page("/en/documents/")));
        var second = site.Page("/en/documents/page/2/");
        Assert.Equal(1, Rows(second));
        Assert.Contains("<title>Documents, page 2", second, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"sq\" href=\"https://example.org/sq/dokumente/faqe/2/\"", second, StringComparison.Ordinal);
        Assert.Contains("href=\"/en/documents/page/2/\" aria-label=\"Page 2\" aria-current=\"page\"", second, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_a_filter_has_pages_only_where_it_is_long_itself_and_the_filter_stays_marked()
    {
        site.With("documents/e1.yml", "title:\n  en: More\nkind: letter\ndate: 2024\n");
        var paths = site.Paths();
        Assert.DoesNotContain(paths, p => p.StartsWith("/en/documents/kind/minutes/page", StringComparison.Ordinal));
        var second = Assert.Single(paths, p => p.StartsWith("/en/documents/kind/", StringComparison.Ordinal) && p.EndsWith("/page/2/", StringComparison.Ordinal));
        Assert.Contains($"href=\"{second[..^"page/2/".Length]}\" aria-current=\"true\"", site.Page(second), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_year_of_the_log_of_changes_has_pages_and_the_site_map_names_none()
    {
        var second = site.Page("/en/changes/2024/page/2/");
        Assert.Contains("href=\"/en/changes/2024/\" aria-current=\"true\"", second, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"pager\"", site.Page("/en/changes/"), StringComparison.Ordinal);
        Assert.DoesNotContain("/page/2/", site.Page("/en/site-map/"), StringComparison.Ordinal);
    }

    private static int Rows(string html) => html.Split("<li class=\"row\"").Length - 1;
}
