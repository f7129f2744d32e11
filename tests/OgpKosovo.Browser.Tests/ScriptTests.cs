using Microsoft.Playwright;

namespace OgpKosovo.Browser.Tests;

/// <summary>What the script of every page adds where it runs.</summary>
public sealed class ScriptTests(BuiltSite site)
{
    [Fact]
    public async Task The_page_of_all_languages_points_at_the_one_that_a_reader_used()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator(".chosen")).ToHaveAttributeAsync("data-language", "en");

        await page.GotoAsync("/sr-cyrl/");
        await page.GotoAsync("/");

        await Assertions.Expect(page.Locator(".chosen")).ToHaveAttributeAsync("data-language", "sr-cyrl");
    }

    [Fact]
    public async Task The_home_page_is_laid_out_to_its_end_before_a_reader_gets_there()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/sq/");

        await Assertions.Expect(page.Locator(".section:not(.laid-out)")).ToHaveCountAsync(0);

        Assert.True(await page.Locator(".section").CountAsync() > 3);
    }
}
