using Microsoft.Playwright;

namespace OgpKosovo.Browser.Tests;

/// <summary>Pictures of pages for people to look at, in artifacts/screenshots, where the variable SCREENSHOTS is set.</summary>
public sealed class ScreenshotTests(BuiltSite site)
{
    private static readonly string[] Kinds = ["home", "commitments", "plans", "news", "members", "search"];

    [Fact]
    public async Task Six_kinds_of_pages_in_all_languages_at_three_widths_light_and_dark()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 }, "SCREENSHOTS is not set.");
        var folder = Path.Combine(BuiltSite.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        foreach (var width in new[] { 360, 768, 1440 })
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await using var window = await site.WindowAsync(width, scheme);
                var page = await window.NewPageAsync();
                foreach (var language in site.Site.Languages.All)
                    foreach (var kind in Kinds)
                    {
                        await page.GotoAsync(site.Site.Section(kind, language)!.Path);
                        await page.EvaluateAsync("() => document.fonts.ready.then(() => 0)");
                        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{kind}-{language.Code}-{width}-{scheme}.png".ToLowerInvariant()), FullPage = width < 1440 });
                    }
            }
    }
}
