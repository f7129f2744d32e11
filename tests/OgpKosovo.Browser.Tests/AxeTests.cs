using Microsoft.Playwright;

namespace OgpKosovo.Browser.Tests;

/// <summary>WCAG 2.2 AA and contrast of AAA by axe-core, on the longest page of every kind in every language.</summary>
public sealed class AxeTests(BuiltSite site)
{
    private const string Run =
        """
        async () => {
          const found = await axe.run(document, {
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
            resultTypes: ["violations"],
          });
          return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 150) + " " + n.failureSummary).join(" | ")}`);
        }
        """;

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task Axe_finds_nothing(int width, ColorScheme scheme)
    {
        var axe = await File.ReadAllTextAsync(BuiltSite.Package("axe-core/axe.min.js"), TestContext.Current.CancellationToken);
        await using var window = await site.WindowAsync(width, scheme, bypassPolicy: true);
        await window.AddInitScriptAsync(axe);
        var page = await window.NewPageAsync();
        var problems = new List<string>();
        foreach (var path in site.PathsByKind)
        {
            await page.GotoAsync(path);
            foreach (var problem in await page.EvaluateAsync<string[]>(Run))
                problems.Add($"{path} {problem}");
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.True(site.PathsByKind.Count > 80, $"Only {site.PathsByKind.Count} pages were tried.");
    }
}
