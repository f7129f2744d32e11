using Microsoft.Playwright;
using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;
using OgpKosovo.Site.Building;
using OgpKosovo.Site.Commands;

[assembly: AssemblyFixture(typeof(OgpKosovo.Browser.Tests.BuiltSite))]

namespace OgpKosovo.Browser.Tests;

/// <summary>The real site, published once and served by nginx to one browser for all tests.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    // In milliseconds. A machine that does other things too makes nothing fail: what is waited for comes, or never.
    private const float LongestWait = 120_000;

    // Each page is a new world to V8, in which nothing runs often enough to be worth compiling well.
    private static readonly string[] BrowserArguments = ["--no-sandbox", "--disable-gpu", "--js-flags=--no-opt,--no-maglev"];

    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly string[] Sections = ["home", "commitments", "news", "members", "search"];

    private Nginx server = null!;
    private IPlaywright playwright = null!;

    /// <summary>A program or text of the theme's npm packages, which tests/run brings in.</summary>
    public static string Package(string path) => Path.Combine(Checkout.Root, "themes", "civic", "node_modules", path);

    /// <summary>The folder of the published site.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("ogpkosovo-browser-").FullName;

    /// <summary>The server's address, without a slash at the end.</summary>
    public string Origin => server.Origin;

    public IBrowser Browser { get; private set; } = null!;

    public Content.Linking.Site Site { get; private set; } = null!;

    /// <summary>The paths of all pages.</summary>
    public IReadOnlyList<string> Paths { get; private set; } = [];

    /// <summary>The paths of the longest page of each kind, in all languages, and those that speak all languages.</summary>
    public IReadOnlyList<string> PathsByKind { get; private set; } = [];

    /// <summary>The six kinds of pages that are looked at closely, by name.</summary>
    public IReadOnlyDictionary<string, Page> SixKinds { get; private set; } = new Dictionary<string, Page>();

    public async ValueTask InitializeAsync()
    {
        var input = Path.Combine(Checkout.Root, "input");
        var options = new RunOptions { Root = Checkout.Root, Input = input, Output = Path.Combine(Folder, "site"), Today = Today, Texts = new ConsoleTexts("en") };
        Assert.Equal(ExitCode.Done, await new SiteRun(options).PublishAsync(null, null));
        var bag = new DiagnosticBag();
        var settings = SettingsReader.Read(Checkout.Root, new Dictionary<string, string>(), bag)!;
        Site = SiteLoader.Link(Checkout.Root, settings, new ContentReader(Checkout.Root, input, settings).Read(), Today, drafts: false, bag)!;
        string[] forAll = ["/", "/404.html"];
        Paths = [.. Site.Pages.Keys.Concat(forAll).Order(StringComparer.Ordinal)];
        PathsByKind = [.. Site.Pages.Values
            .GroupBy(p => (p.Kind, p.Model.GetType()))
            .SelectMany(kind => kind.MaxBy(p => new FileInfo(File(p.Path)).Length)!.Translations.Pages)
            .Select(p => p.Path)
            .Concat(forAll)
            .Order(StringComparer.Ordinal)];
        SixKinds = Sections.Select(name => (name, Site.Section(name, Language.English)!))
            .Append(("commitment", Site.Pages.Values.Where(p => p.Model is CommitmentPage && p.Language == Language.English).MaxBy(p => new FileInfo(File(p.Path)).Length)!))
            .ToDictionary();
        server = new Nginx(Site, options.Output);
        await server.ReadyAsync();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = BrowserArguments, Timeout = LongestWait });
        Assertions.SetDefaultExpectTimeout(LongestWait);
    }

    /// <summary>The published file of a path.</summary>
    public string File(string path) => Path.Combine(Folder, "site", Addresses.File(path));

    /// <summary>A new window in which nothing is stored yet.</summary>
    public async Task<IBrowserContext> WindowAsync(int width, bool hasScript = true)
    {
        var window = await Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = ColorScheme.Light,
            BaseURL = Origin,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = hasScript,
        });
        window.SetDefaultTimeout(LongestWait);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        // What was not reached because the site could not be built is not there to be stopped.
        if (Browser is not null)
            await Browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
