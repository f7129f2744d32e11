using Microsoft.Playwright;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Schemas;
using OgpKosovo.Site.Editing;
using OgpKosovo.Site.Hosting;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Admin.Tests;

/// <summary>A network that has only the editors' page and the API, and the editors on it. It must see no mishap.</summary>
internal sealed class Network : IOutput, IAsyncDisposable
{
    public const string Address = "https://ogpkosova.org/admin/";

    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly List<IBrowserContext> windows = [];
    private readonly List<string> mishaps = [];
    private readonly IBrowser browser;
    private readonly StandIn api;

    public Network(Chromium chromium, StandIn api)
    {
        var packages = Path.Combine(Checkout.Root, "themes", "civic", "node_modules");
        if (!Directory.Exists(Path.Combine(packages, "@sveltia", "cms")))
            Assert.Skip("The packages are not there: npm ci --ignore-scripts in themes/civic brings them.");
        (browser, this.api) = (chromium.Browser, api);
        new EditorsPage(new Settings { Host = "ogpkosova.org", RequiredLanguages = ["sq", "sr"] }, new EditorBackend(StandIn.Repository)).Write(packages, this);
    }

    /// <summary>The sign-in page in a new window of a browser that is set to a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="scale">Pixels of the screen for one of the page; few of them are drawn faster.</param>
    public async Task<Editor> EditorAsync(string language = "en", float scale = 0.25f)
    {
        // Fields are made when they come into view: the window holds them all.
        var window = await browser.NewContextAsync(new() { Locale = language, ViewportSize = new() { Width = 1280, Height = 3000 }, DeviceScaleFactor = scale, ReducedMotion = ReducedMotion.Reduce });
        windows.Add(window);
        await window.RouteAsync("**/*", AnswerAsync);
        var page = await window.NewPageAsync();
        // Long enough for a machine that does much else.
        page.SetDefaultTimeout(180_000);
        page.PageError += (_, error) => mishaps.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                mishaps.Add(message.Text);
        };
        await page.GotoAsync(Address);
        return new Editor(page);
    }

    /// <summary>Fails when a request left for another host, a script failed, the policy was broken or the API was asked what it does not know.</summary>
    public void AssertQuiet() => Assert.Equal([], mishaps);

    public void Add(string path, ReadOnlyMemory<byte> bytes, FileOrigin? origin = null)
    {
        lock (files)
            files.Add("/" + path, bytes.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var window in windows)
            await window.DisposeAsync();
    }

    private async Task AnswerAsync(IRoute route)
    {
        var asked = new Uri(route.Request.Url);
        if (asked.Host == "ogpkosova.org" && files.TryGetValue(asked.AbsolutePath.EndsWith('/') ? asked.AbsolutePath + "index.html" : asked.AbsolutePath, out var bytes))
            await route.FulfillAsync(new() { BodyBytes = bytes, ContentType = ContentTypeOf(asked.AbsolutePath), Headers = [new("Content-Security-Policy", SecurityHeaders.EditorsPolicy)] });
        else if (asked.Host == "api.github.com")
            await ApiAsync(route, Uri.UnescapeDataString(asked.AbsolutePath));
        else
        {
            mishaps.Add(route.Request.Url);
            await route.AbortAsync();
        }
    }

    private async Task ApiAsync(IRoute route, string path)
    {
        var (status, body) = (404, "{}");
        try
        {
            var answer = api.Answer(route.Request.Method, path, await route.Request.HeaderValueAsync("authorization"), route.Request.PostData);
            (status, body) = (answer.Status, answer.Json?.ToJsonString() ?? "");
        }
        catch (InvalidOperationException e)
        {
            mishaps.Add(e.Message);
        }

        await route.FulfillAsync(new() { Status = status, Body = body, ContentType = "application/json", Headers = [new("Access-Control-Allow-Origin", "*")] });
    }

    private static string ContentTypeOf(string path) => Path.GetExtension(path) switch
    {
        ".js" => "text/javascript",
        ".css" => "text/css",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        _ => "text/html; charset=utf-8",
    };
}
