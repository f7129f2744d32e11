using Microsoft.Playwright;

namespace OgpKosovo.Browser.Tests;

/// <summary>WCAG 2.2 AA and contrast of AAA by axe-core, on the longest page of every kind in every language.</summary>
public sealed class AxeTests(BuiltSite site)
{
    // What finds only colours is run again in the dark; nothing else depends on them.
    private const string Run =
        """
        async (rules) => {
          const found = await axe.run(document, {
            runOnly: rules ?? ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            rules: rules ? {} : { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
            resultTypes: ["violations"],
          });
          return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 150) + " " + n.failureSummary).join(" | ")}`);
        }
        """;

    private static readonly string[] OfColours = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

    [Theory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task Axe_finds_nothing_in_light_and_in_dark(int width)
    {
        var axe = await File.ReadAllTextAsync(BuiltSite.Package("axe-core/axe.min.js"), TestContext.Current.CancellationToken);
        await using var window = await site.WindowAsync(width, bypassPolicy: true);
        await window.AddInitScriptAsync(axe);
        var page = await window.NewPageAsync();
        var problems = new List<string>();
        foreach (var path in site.PathsByKind)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.GotoAsync(path);
            problems.AddRange(from problem in await page.EvaluateAsync<string[]>(Run) select $"{path} {problem}");
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            problems.AddRange(from problem in await page.EvaluateAsync<string[]>(Run, OfColours) select $"{path} dark {problem}");
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.True(site.PathsByKind.Count > 80, $"Only {site.PathsByKind.Count} pages were tried.");
    }
}
