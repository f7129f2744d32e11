namespace OgpKosovo.Browser.Tests;

/// <summary>What Lighthouse finds no matter how busy the machine is.</summary>
public sealed class LighthouseTests(BuiltSite site)
{
    private static readonly string[] Categories = ["accessibility", "best-practices", "seo"];

    [Fact]
    public async Task Six_kinds_of_pages_get_100_for_accessibility_practices_and_search_engines()
    {
        var paths = site.SixKinds.Values.Select(p => p.Path).ToList();
        var reports = await Lighthouse.AskAsync(Categories, paths.Select(p => site.Origin + p));
        Assert.Equal(paths.Count, reports.Count);
        Assert.All(paths.Zip(reports), page => Assert.True(
            Categories.All(c => page.Second.Scores[c] == 100), $"{page.First}: {page.Second}"));
    }
}
