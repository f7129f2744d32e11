using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OgpKosovo.Browser.Tests;

/// <summary>The search, as readers use it.</summary>
public sealed class SearchTests(BuiltSite site)
{
    [Theory]
    [InlineData("sq", "/sq/kerkim/", "keshillit", "këshill")]
    [InlineData("sq", "/sq/kerkim/", "anetaresim", "anëtarësim")]
    [InlineData("sq", "/sq/kerkim/", "Këshillit", "këshill")]
    [InlineData("sr", "/sr/pretraga/", "clanstvo", "članstvo")]
    [InlineData("sr", "/sr/pretraga/", "чланство", "članstvo")]
    [InlineData("sr", "/sr/pretraga/", "gradjani", "građan")]
    [InlineData("sr-cyrl", "/sr-cyrl/pretraga/", "clanstvo", "чланство")]
    [InlineData("sr-cyrl", "/sr-cyrl/pretraga/", "članstvo", "чланство")]
    [InlineData("sr-cyrl", "/sr-cyrl/pretraga/", "gradjani", "грађан")]
    [InlineData("sr-cyrl", "/sr-cyrl/pretraga/", "чланство", "чланство")]
    [InlineData("en", "/en/search/", "member", "member")]
    public async Task Finds_without_diacritics_across_scripts_and_by_the_start_of_a_word(string language, string path, string query, string expected)
    {
        await using var window = await site.WindowAsync(1440);
        var page = await window.NewPageAsync();
        var said = new ConcurrentQueue<string>();
        page.Console += (_, message) => said.Enqueue(message.Text);
        await page.GotoAsync($"{path}?q={Uri.EscapeDataString(query)}");
        await page.Locator(".results li").First.WaitForAsync();
        var marked = await page.Locator(".results mark").AllInnerTextsAsync();
        Assert.True(marked.Any(m => m.Contains(expected, StringComparison.OrdinalIgnoreCase)), $"Marked: {string.Join(", ", marked)}");
        Assert.StartsWith($"/{language}/", await page.Locator(".results a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Matches(@"\d", await page.Locator("[role=status]").InnerTextAsync());
        Assert.DoesNotContain("\u2042", await page.Locator(".results").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(said);
        TestContext.Current.AddAttachment("result", $"{language} {query}: {await page.Locator("[role=status]").InnerTextAsync()}");
    }

    [Fact]
    public async Task Is_used_with_the_keyboard_narrowed_by_kind_and_year_and_loads_nothing_before()
    {
        await using var window = await site.WindowAsync(360);
        var page = await window.NewPageAsync();
        var asked = new ConcurrentQueue<string>();
        page.Request += (_, request) => asked.Enqueue(request.Url);
        await page.GotoAsync("/en/search/");
        Assert.DoesNotContain(asked, url => url.Contains("/pagefind/", StringComparison.Ordinal));

        await page.Locator("#q").FocusAsync();
        await page.Keyboard.TypeAsync("plan");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".results li").First.WaitForAsync();
        await Expect(page).ToHaveURLAsync(site.Origin + "/en/search/?q=plan");
        var all = await Count(page);
        await page.Locator("#kind").SelectOptionAsync("news");
        await page.WaitForFunctionAsync($"() => /\\d/.test(document.querySelector('[role=status]').textContent) && !document.querySelector('[role=status]').textContent.endsWith(' {all}')");
        Assert.InRange(await Count(page), 1, all - 1);
        await Assert.AllAsync(await page.Locator(".results a").AllAsync(), async a => Assert.StartsWith("/en/news/", await a.GetAttributeAsync("href"), StringComparison.Ordinal));
        await page.ReloadAsync();
        await page.Locator(".results li").First.WaitForAsync();
        await Expect(page.Locator("#kind")).ToHaveValueAsync("news");
        await page.GoBackAsync();
        await page.WaitForFunctionAsync($"() => document.querySelector('[role=status]').textContent.endsWith(' {all}')");
    }

    [Fact]
    public async Task Says_so_where_there_is_no_JavaScript()
    {
        await using var window = await site.WindowAsync(1440, hasScript: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/en/search/");
        await page.GetByText("The search needs JavaScript.").GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page).ToHaveURLAsync(site.Origin + "/en/site-map/");
    }

    private static async Task<int> Count(IPage page) =>
        int.Parse((await page.Locator("[role=status]").InnerTextAsync()).Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
}
