using System.Diagnostics;
using System.Text.Json;

namespace OgpKosovo.Browser.Tests;

/// <summary>Every page by the Nu HTML checker, asked of the server, so that 'self' in a page's policy means what it will mean.</summary>
public sealed class NuCheckerTests(BuiltSite site)
{
    [Fact]
    public async Task Every_page_is_valid()
    {
        var pages = site.Paths.Select(p => site.Origin + p).ToList();
        var start = new ProcessStartInfo("java", ["-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", BuiltSite.Package("vnu-jar/build/dist/vnu.jar"), "--format", "json", "--stdout", .. pages]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var problems = JsonDocument.Parse(said).RootElement.GetProperty("messages").EnumerateArray()
            .Select(m => $"{m.GetProperty("url")}: {m.GetProperty("type")} {m.GetProperty("message")} {(m.TryGetProperty("extract", out var extract) ? extract : "")}")
            .ToList();
        Assert.True(problems.Count == 0, $"{problems.Count} messages:\n{string.Join('\n', problems.Take(50))}");
    }
}
