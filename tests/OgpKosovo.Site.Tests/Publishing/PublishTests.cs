using System.Text.RegularExpressions;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Publishing;

/// <summary>The command as a whole, with npm and Pagefind.</summary>
public sealed partial class PublishTests : IDisposable
{
    private readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Search_index_by_language_and_script_and_nothing_is_put_in_place_when_an_address_would_die()
    {
        site.Put("input/data/site.yml", "title:\n  sq: Vendi\nrepository: https://github.com/owner/name\n");
        var longTitle = string.Concat(Enumerable.Repeat("A <b> & \"c\" of 2026 ", 15)).Trim();
        foreach (var language in new[] { "sq", "sr", "en" })
            site.Put($"input/news/long.{language}.md", $"---\ntitle: {longTitle}\npublished: 2026-03-02\n---\nText.\n");
        Assert.Equal(ExitCode.Done, await new SiteRun(site.Options()).PublishAsync(null, Path.Combine(site.Root, "summary.md")));
        Assert.Matches(@"\| en \| \d+ \| 0 \| 0 \| \d+ \|\n(?:.*\n)+\| – \| 2 \| 0 \| 0 \| 2 \|", site.Read("summary.md"));
        var files = Directory.EnumerateFiles(Path.Combine(site.Output, "pagefind"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).ToList();
        foreach (var language in new[] { "sq", "sr-latn", "sr-cyrl", "en" })
            Assert.Contains(files, f => f!.StartsWith($"pagefind.{language}_", StringComparison.Ordinal));
        Assert.Contains(files, f => f!.EndsWith(".pf_filter", StringComparison.Ordinal));
        Assert.DoesNotContain(files, f => f!.Contains("-ui.", StringComparison.Ordinal));
        Assert.DoesNotContain("data-pagefind", File.ReadAllText(Path.Combine(site.Output, "en/about/index.html")), StringComparison.Ordinal);

        var cards = Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories).Select(File.ReadAllText).SelectMany(t => CardOf().Matches(t)).Select(m => m.Groups[1].Value).ToList();
        Assert.True(cards.Count > 20);
        // The width and height of a PNG stand in bytes 16 to 23: https://www.w3.org/TR/png-3/#11IHDR.
        Assert.All(cards, c => Assert.Equal("000004B000000276", Convert.ToHexString(File.ReadAllBytes(Path.Combine(site.Output, c)), 16, 8)));

        var manifest = Path.Combine(site.Output, Publication.FileName);
        var old = await File.ReadAllTextAsync(manifest, TestContext.Current.CancellationToken);
        Assert.Contains("admin/index.html", old, StringComparison.Ordinal);
        Assert.Contains("pagefind/pagefind.js", old, StringComparison.Ordinal);
        site.Remove("input/news/launch.en.md");
        Assert.Equal(ExitCode.ContentHasErrors, await new SiteRun(site.Options()).PublishAsync(manifest, null));
        Assert.Equal(old, await File.ReadAllTextAsync(manifest, TestContext.Current.CancellationToken));
        Assert.Equal([], Directory.GetFiles(site.Root, "package*.json"));
    }

    [GeneratedRegex("og:image\" content=\"https://example\\.org/(assets/cards/[0-9a-f]+\\.png)\"")]
    private static partial Regex CardOf();
}
