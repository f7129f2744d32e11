using System.Diagnostics;
using System.Text.Json;

namespace OgpKosovo.Browser.Tests;

/// <summary>Lighthouse with its mobile profile, asked as a reader's telephone would ask.</summary>
internal static class Lighthouse
{
    private static readonly string Script = Path.Combine(Checkout.Root, "tests", "OgpKosovo.Browser.Tests", "lighthouse.mjs");

    /// <summary>What it says about pages, in their order.</summary>
    /// <param name="categories">Names of Lighthouse's categories.</param>
    /// <param name="pages">Whole addresses.</param>
    public static async Task<IReadOnlyList<LighthouseReport>> AskAsync(IEnumerable<string> categories, IEnumerable<string> pages)
    {
        var start = new ProcessStartInfo("node", [Script, BuiltSite.Package(""), string.Join(',', categories), .. pages]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<LighthouseReport>(line, JsonSerializerOptions.Web)!)];
    }
}
