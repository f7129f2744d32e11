using System.Collections.Concurrent;

namespace OgpKosovo.Browser.Tests;

/// <summary>What a visit of every kind of page must not bring.</summary>
public sealed class VisitTests(BuiltSite site)
{
    // The first element that makes the page scroll sideways, or null.
    private const string TooWide =
        """
        () => document.documentElement.scrollWidth <= innerWidth ? null
          : ([...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".table")).at(-1)?.outerHTML ?? "?").slice(0, 150)
        """;

    [Fact]
    public async Task At_320_pixels_nothing_scrolls_sideways_and_no_page_complains_asks_another_host_or_sets_a_cookie()
    {
        await using var window = await site.WindowAsync(320);
        var page = await window.NewPageAsync();
        var problems = new ConcurrentQueue<string>();
        page.Console += (_, message) => problems.Enqueue($"{page.Url} said {message.Text}");
        page.PageError += (_, error) => problems.Enqueue($"{page.Url} failed: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Origin + "/", StringComparison.Ordinal))
                problems.Enqueue($"{page.Url} asked for {request.Url}");
        };
        foreach (var path in site.PathsByKind)
        {
            await page.GotoAsync(path);
            if (await page.EvaluateAsync<string?>(TooWide) is { } element)
                problems.Enqueue($"{path} is too wide: {element}");
        }

        Assert.True(problems.IsEmpty, string.Join('\n', problems));
        Assert.Empty(await window.CookiesAsync());
    }

    // WCAG 2.2, success criterion 1.4.12: https://www.w3.org/TR/WCAG22/#text-spacing.
    [Fact]
    public async Task Text_with_wide_spacing_is_not_cut_off_and_does_not_scroll_sideways()
    {
        await using var window = await site.WindowAsync(360, bypassPolicy: true);
        var page = await window.NewPageAsync();
        var problems = new List<string>();
        foreach (var path in site.PathsByKind)
        {
            await page.GotoAsync(path);
            await page.AddStyleTagAsync(new() { Content = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }" });
            problems.AddRange(await page.EvaluateAsync<string[]>(
                """
                () => {
                  const cut = [...document.querySelectorAll("main *, header *")].filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1
                    && ["hidden", "clip"].includes(getComputedStyle(e).overflowX) && !e.matches(".hero"));
                  const all = cut.map((e) => `${location.pathname} cuts off ${e.outerHTML.slice(0, 120)}`);
                  return all;
                }
                """));
            if (await page.EvaluateAsync<string?>(TooWide) is { } element)
                problems.Add($"{path} is too wide: {element}");
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
