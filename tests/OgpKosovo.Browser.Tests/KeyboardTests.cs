using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace OgpKosovo.Browser.Tests;

/// <summary>What readers without a mouse do.</summary>
/// <remarks>
/// An address is expected, and not waited for with WaitForURLAsync: Playwright for .NET compares the address first and listens
/// for navigations then, and misses one that comes in between.
/// </remarks>
public sealed class KeyboardTests(BuiltSite site)
{
    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    [InlineData("sr-cyrl")]
    [InlineData("en")]
    public async Task The_first_key_leads_to_the_skip_link_and_the_menu_opens_and_leads_on(string language)
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"/{language}/");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().top >= 0"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("#content$"));
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));

        await page.Locator(".menu summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        var target = await page.EvaluateAsync<string>("() => document.activeElement.matches('.menu a') ? document.activeElement.href : ''");
        Assert.NotEqual("", target);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(target);
    }

    [Fact]
    public async Task Everything_that_gets_the_focus_shows_it_and_is_not_hidden()
    {
        await using var window = await site.WindowAsync(1440);
        var page = await window.NewPageAsync();
        var problems = new List<string>();
        foreach (var path in new[] { "/en/", "/sq/kerkim/", "/sr/obaveze/" })
        {
            await page.GotoAsync(path);
            for (var i = 0; i < 60; i++)
            {
                await page.Keyboard.PressAsync("Tab");
                var problem = await page.EvaluateAsync<string?>(
                    """
                    () => {
                      const e = document.activeElement;
                      if (!e || e === document.body) return null;
                      const box = e.getBoundingClientRect();
                      const isShown = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                      const ring = [null, "::after"].some((part) => getComputedStyle(e, part).outlineStyle !== "none");
                      return isShown && ring ? null : `${location.pathname} ${isShown ? "no ring" : "not seen"}: ${e.outerHTML.slice(0, 120)}`;
                    }
                    """);
                if (problem is not null)
                    problems.Add(problem);
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public async Task The_switcher_leads_to_the_same_page_in_every_language()
    {
        await using var window = await site.WindowAsync(1440);
        var page = await window.NewPageAsync();
        foreach (var start in site.Site.Section("commitments", site.Site.Languages.All[0])!.Translations.Pages)
            foreach (var target in start.Translations.Pages)
            {
                await page.GotoAsync(start.Path);
                await page.Locator($".langs a[hreflang='{target.Language.Tag}']").ClickAsync();
                await Expect(page).ToHaveURLAsync(site.Origin + target.Path);
                await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", target.Language.Tag);
            }
    }
}
