using Microsoft.Playwright;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Schemas;
using OgpKosovo.Site.Editing;
using OgpKosovo.Site.Hosting;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Admin.Tests;

/// <summary>The editors' page in a browser, on a network that has only the site and the API.</summary>
internal sealed class Form : IOutput, IAsyncDisposable
{
    public const string Address = "https://ogpkosova.org/admin/";

    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly StandIn api;

    private Form(IPlaywright playwright, IBrowser browser, StandIn api, string packages)
    {
        (this.playwright, this.browser, this.api) = (playwright, browser, api);
        new EditorsPage(new Settings { Host = "ogpkosova.org", RequiredLanguages = ["sq", "sr"] }, new EditorBackend(StandIn.Repository)).Write(packages, this);
    }

    /// <summary>Addresses of other hosts to which a request left.</summary>
    public List<string> Foreign { get; } = [];

    /// <summary>Errors of the page's scripts, and of the stand-in.</summary>
    public List<string> Errors { get; } = [];

    public static async Task<Form> OpenAsync(StandIn api)
    {
        var packages = Path.Combine(Repository.Root, "themes", "civic", "node_modules");
        if (!Directory.Exists(Path.Combine(packages, "@sveltia", "cms")))
            Assert.Skip("The packages are not there: npm ci --ignore-scripts in themes/civic brings them.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
        return new Form(playwright, browser, api, packages);
    }

    /// <summary>The login page in a browser that is set to a language.</summary>
    public async Task<IPage> LoginAsync(string language)
    {
        // Fields are made when they come into view: the window holds them all.
        var context = await browser.NewContextAsync(new() { Locale = language, ViewportSize = new() { Width = 1500, Height = 3000 } });
        await context.RouteAsync("**/*", AnswerAsync);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        page.PageError += (_, error) => Errors.Add(error);
        await page.GotoAsync(Address);
        return page;
    }

    public void Add(string path, ReadOnlyMemory<byte> bytes, FileOrigin? origin = null)
    {
        lock (files)
            files.Add("/" + path, bytes.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private async Task AnswerAsync(IRoute route)
    {
        var asked = new Uri(route.Request.Url);
        if (asked.Host == "ogpkosova.org" && files.TryGetValue(asked.AbsolutePath.EndsWith('/') ? asked.AbsolutePath + "index.html" : asked.AbsolutePath, out var bytes))
            await route.FulfillAsync(new() { BodyBytes = bytes, ContentType = TypeOf(asked.AbsolutePath), Headers = [new("Content-Security-Policy", SecurityHeaders.EditorsPolicy)] });
        else if (asked.Host == "api.github.com")
            await ApiAsync(route, asked.AbsolutePath);
        else
        {
            Foreign.Add(route.Request.Url);
            await route.AbortAsync();
        }
    }

    private async Task ApiAsync(IRoute route, string path)
    {
        try
        {
            var (status, json) = api.Answer(route.Request.Method, path, await route.Request.HeaderValueAsync("authorization"), route.Request.PostData);
            await route.FulfillAsync(new() { Status = status, Body = json.ToJsonString(), ContentType = "application/json", Headers = [new("Access-Control-Allow-Origin", "*")] });
        }
        catch (InvalidOperationException e)
        {
            Errors.Add(e.Message);
            await route.FulfillAsync(new() { Status = 404, Body = "{}", Headers = [new("Access-Control-Allow-Origin", "*")] });
        }
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".js" => "text/javascript",
        ".css" => "text/css",
        ".json" => "application/json",
        ".woff2" => "font/woff2",
        _ => "text/html; charset=utf-8",
    };
}
