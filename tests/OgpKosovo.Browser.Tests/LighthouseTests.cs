using System.Diagnostics;
using System.Text.Json;

namespace OgpKosovo.Browser.Tests;

/// <summary>
/// Lighthouse with its mobile profile, asked as a reader's telephone would ask. A busy machine makes a page look slow.
/// </summary>
[CollectionDefinition(nameof(LighthouseTests), DisableParallelization = true)]
[Collection(nameof(LighthouseTests))]
public sealed class LighthouseTests(BuiltSite site)
{
    private const int Tries = 3;

    public static TheoryData<string> Kinds => OutlineTests.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_gets_100_for_accessibility_practices_and_search_engines_and_99_for_speed(string kind)
    {
        var speed = 0;
        for (var left = Tries; left > 0 && speed < 99; left--)
        {
            var scores = await RunAsync(site.Origin + site.SixKinds[kind].Path);
            TestContext.Current.TestOutputHelper!.WriteLine($"{kind}: {string.Join(", ", scores.Select(s => $"{s.Key} {s.Value}"))}");
            Assert.Equal([100, 100, 100], [scores["accessibility"], scores["best-practices"], scores["seo"]]);
            speed = Math.Max(speed, scores["performance"]);
        }

        Assert.InRange(speed, 99, 100);
    }

    private static async Task<Dictionary<string, int>> RunAsync(string url)
    {
        var report = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("node", [
                BuiltSite.Package("lighthouse/cli/index.js"), url, "--quiet", "--output=json", "--output-path=" + report,
                "--only-categories=accessibility,best-practices,seo,performance", "--chrome-flags=--headless=new --no-sandbox --disable-gpu"])
            {
                Environment = { ["CHROME_PATH"] = "/usr/bin/chromium" },
            };
            using var process = Process.Start(start)!;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
            var categories = JsonDocument.Parse(await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken)).RootElement.GetProperty("categories");
            return categories.EnumerateObject().ToDictionary(c => c.Name, c => (int)Math.Round(100 * c.Value.GetProperty("score").GetDouble()));
        }
        finally
        {
            File.Delete(report);
        }
    }
}
