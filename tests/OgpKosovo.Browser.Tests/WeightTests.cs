using System.Globalization;

namespace OgpKosovo.Browser.Tests;

/// <summary>A page and its styles come in one round trip: https://www.rfc-editor.org/rfc/rfc6928 (ten segments of 1,460 bytes).</summary>
public sealed class WeightTests(BuiltSite site)
{
    private const int Most = 14 * 1024;
    private const int MostScript = 10 * 1024;

    [Fact]
    public void HTML_and_CSS_of_a_page_weigh_14_KB_at_most_with_brotli()
    {
        var assets = Path.Combine(site.Folder, "site", "assets");
        var css = new FileInfo(Directory.GetFiles(assets, "site.*.css.br").Single()).Length;
        var heavy = new List<string>();
        foreach (var path in site.Site.Pages.Keys)
        {
            var size = css + new FileInfo(site.File(path) + ".br").Length;
            if (size > Most)
                heavy.Add(string.Create(CultureInfo.InvariantCulture, $"{size} {path}"));
        }

        Assert.True(heavy.Count == 0, string.Join('\n', heavy.OrderDescending(StringComparer.Ordinal)));
    }

    [Fact]
    public void JavaScript_of_all_pages_weighs_10_KB_at_most_without_compression() =>
        Assert.InRange(new FileInfo(Directory.GetFiles(Path.Combine(site.Folder, "site", "assets"), "site.*.js").Single()).Length, 1, MostScript);
}
