using System.Collections.Concurrent;

namespace OgpKosovo.Browser.Tests;

/// <summary>What no page of the site may bring.</summary>
public sealed class TourTests(BuiltSite site, Tour tour) : IClassFixture<Tour>
{
    // WCAG 2.2 AA with the contrast of AAA: the longest page of every kind in every language light and dark, narrow and wide; all others once.
    [Fact]
    public void Axe_finds_nothing_on_any_page()
    {
        None(tour.Barriers);
        Assert.True(site.PathsByKind.Count > 80, $"Only {site.PathsByKind.Count} pages were tried in all ways.");
        Assert.True(site.Paths.Count > 500, $"Only {site.Paths.Count} pages were tried.");
    }

    [Fact]
    public void No_page_makes_the_browser_complain_breaks_its_policy_or_asks_another_host() => None(tour.Complaints);

    [Fact]
    public void No_page_sets_a_cookie() => None(tour.Cookies);

    [Fact]
    public void At_320_pixels_nothing_scrolls_sideways() => None(tour.TooWideAt320);

    [Fact]
    public void Text_with_wide_spacing_is_not_cut_off_and_does_not_scroll_sideways() => None(tour.CutOffBySpacing);

    private static void None(ConcurrentQueue<string> problems) =>
        Assert.True(problems.IsEmpty, $"{problems.Count} problems:\n{string.Join('\n', problems.Order(StringComparer.Ordinal).Take(50))}");
}
