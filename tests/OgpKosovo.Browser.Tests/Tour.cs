using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace OgpKosovo.Browser.Tests;

/// <summary>One visit of every page of the site, in several tabs, on which is tried what a page promises by itself.</summary>
public sealed class Tour(BuiltSite site) : IAsyncLifetime
{
    // Contrast of AAA, which AA is a part of. Where colours alone have changed, only what finds them is run again.
    private const string Axe =
        """
        async (rules) => {
          await import("/assets/axe.js");
          const found = await axe.run(document, {
            runOnly: rules ?? ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            rules: rules ? {} : { "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
            resultTypes: ["violations"],
          });
          return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 150) + " " + n.failureSummary).join(" | ")}`);
        }
        """;

    // The element that makes the page scroll sideways, or null.
    private const string TooWide =
        """
        () => document.documentElement.scrollWidth <= innerWidth ? null
          : ([...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".table")).at(-1)?.outerHTML ?? "?").slice(0, 150)
        """;

    // WCAG 2.2, success criterion 1.4.12: https://www.w3.org/TR/WCAG22/#text-spacing. The policy forbids a style element, and not this.
    private const string SpaceOut =
        """
        () => {
          const style = new CSSStyleSheet();
          style.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
          document.adoptedStyleSheets = [style];
          return [...document.querySelectorAll("main *, header *")].filter((e) => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1
            && ["hidden", "clip"].includes(getComputedStyle(e).overflowX) && !e.matches(".hero")).map((e) => e.outerHTML.slice(0, 120));
        }
        """;

    private static readonly string[] OfColours = ["color-contrast-enhanced", "link-in-text-block"];

    /// <summary>What axe-core found.</summary>
    public ConcurrentQueue<string> Barriers { get; } = [];

    /// <summary>What the browser said on its console, a breach of the policy among it, and what was asked of another host.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    /// <summary>What makes a page scroll sideways at 320 pixels.</summary>
    public ConcurrentQueue<string> TooWideAt320 { get; } = [];

    /// <summary>What is cut off, or makes a page of 360 pixels scroll sideways, where a reader has widened the spacing of the text.</summary>
    public ConcurrentQueue<string> CutOffBySpacing { get; } = [];

    public ConcurrentQueue<string> Cookies { get; } = [];

    public async ValueTask InitializeAsync()
    {
        // Beside the site's own scripts: the policy lets it in, and the browser keeps what it made of half a megabyte.
        File.Copy(BuiltSite.Package("axe-core/axe.min.js"), Path.Combine(site.Folder, "site", "assets", "axe.js"));
        var left = new ConcurrentQueue<string>(site.Paths);
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(async _ =>
        {
            await using var window = await site.WindowAsync(1440);
            var page = await window.NewPageAsync();
            Listen(page);
            while (left.TryDequeue(out var path))
                await VisitAsync(page, path);
            foreach (var cookie in await window.CookiesAsync())
                Cookies.Enqueue(cookie.Name);
        }));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Listen(IPage page)
    {
        page.Console += (_, message) => Complaints.Enqueue($"{page.Url} said {message.Text}");
        page.PageError += (_, error) => Complaints.Enqueue($"{page.Url} failed: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Origin + "/", StringComparison.Ordinal))
                Complaints.Enqueue($"{page.Url} asked for {request.Url}");
        };
    }

    private async Task VisitAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        await RunAxeAsync("");
        if (!site.PathsByKind.Contains(path))
            return;
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await RunAxeAsync("dark ", OfColours);
        await page.SetViewportSizeAsync(360, 900);
        await RunAxeAsync("dark, narrow ");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await RunAxeAsync("narrow ", OfColours);
        await page.SetViewportSizeAsync(320, 900);
        if (await page.EvaluateAsync<string?>(TooWide) is { } wide)
            TooWideAt320.Enqueue($"{path} {wide}");
        await page.SetViewportSizeAsync(360, 900);
        foreach (var cut in await page.EvaluateAsync<string[]>(SpaceOut))
            CutOffBySpacing.Enqueue($"{path} {cut}");
        if (await page.EvaluateAsync<string?>(TooWide) is { } wider)
            CutOffBySpacing.Enqueue($"{path} {wider}");
        await page.SetViewportSizeAsync(1440, 900);

        async Task RunAxeAsync(string how, string[]? rules = null)
        {
            foreach (var found in await page.EvaluateAsync<string[]>(Axe, rules))
                Barriers.Enqueue($"{path} {how}{found}");
        }
    }
}
