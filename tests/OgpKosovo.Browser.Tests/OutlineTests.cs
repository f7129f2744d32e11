using System.Globalization;
using Microsoft.Playwright;

namespace OgpKosovo.Browser.Tests;

/// <summary>
/// Six kinds of pages at three widths, in all languages, light and dark: what stands where is the same in all, and is what
/// Outlines/ says, which a person has read. OUTLINES_WRITE=1 writes that anew; SCREENSHOTS=1 puts pictures to look at into
/// artifacts/screenshots.
/// </summary>
public sealed class OutlineTests(BuiltSite site)
{
    // The boxes that can be seen, each with the twelfths of the width that it takes, of a heading where it begins; none in
    // a row that breaks where the words of a language need it. What is repeated stands once: how many members or news there
    // are is no matter of layout.
    private const string Outline =
        """
        () => {
          const boxes = "header, main, footer, nav, aside, section, form, h1, h2, h3, ul, ol, dl, table, figure, .hero, .art, .bar, button, summary, input, select";
          const isHeading = (e) => /^H\d$/.test(e.tagName);
          const inTwelfths = (x) => Math.round(12 * x / document.documentElement.clientWidth);
          const lines = (e, indent, isFixed) => {
            const box = e.getBoundingClientRect();
            if (!e.checkVisibility() || box.width < 2) return [];
            const isBox = e.matches(boxes);
            const name = e.tagName.toLowerCase() + (e.classList[0] ? "." + e.classList[0] : "");
            const place = !isFixed ? "" : ` ${inTwelfths(box.left)}${isHeading(e) ? "" : "-" + inTwelfths(box.right)}`;
            const staysFixed = isFixed && getComputedStyle(e).flexWrap !== "wrap";
            const inner = e.tagName === "svg" ? [] : [...e.children].slice(0, e.matches("ul, ol") ? 1 : undefined).map((c) => lines(c, isBox ? indent + "  " : indent, staysFixed).join("\n")).filter(Boolean);
            const once = [...new Set(inner)];
            return isBox ? [`${indent}${name}${place}`, ...once] : once;
          };
          return lines(document.body, "", true).join("\n");
        }
        """;

    public static TheoryData<string> Kinds => ["home", "commitments", "commitment", "news", "members", "search"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_is_laid_out_the_same_in_all_languages_light_and_dark_and_as_its_outline_says(string kind)
    {
        var outlines = new SortedDictionary<int, string>();
        var problems = new List<string>();
        await using var window = await site.WindowAsync(1440);
        var page = await window.NewPageAsync();
        foreach (var translation in site.SixKinds[kind].Translations.Pages)
        {
            await page.GotoAsync(translation.Path);
            await page.EvaluateAsync("() => document.fonts.ready.then(() => 0)");
            foreach (var width in new[] { 360, 768, 1440 })
            {
                await page.SetViewportSizeAsync(width, 900);
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                    var outline = await page.EvaluateAsync<string>(Outline);
                    if (outlines.TryAdd(width, outline) || outlines[width] == outline)
                        continue;
                    problems.Add($"{translation.Path} at {width}, {scheme}:\n{outline}\nand not\n{outlines[width]}");
                }

                await TakeAsync(page, $"{kind}-{translation.Language.Code}-{width}");
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
        var file = Path.Combine(Checkout.Root, "tests", "OgpKosovo.Browser.Tests", "Outlines", kind + ".txt");
        var now = string.Concat(outlines.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Key} pixels wide\n\n{o.Value}\n\n")));
        if (Environment.GetEnvironmentVariable("OUTLINES_WRITE") == "1")
            await File.WriteAllTextAsync(file, now, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), now);
    }

    private static async Task TakeAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") != "1")
            return;
        // What lies below the screen is laid out after the page is there.
        await Assertions.Expect(page.Locator(".section:not(.laid-out)")).ToHaveCountAsync(0);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.ScreenshotAsync(new() { Path = Path.Combine(Checkout.Root, "artifacts", "screenshots", $"{name}-{scheme}.png".ToLowerInvariant()), FullPage = true });
        }
    }
}
