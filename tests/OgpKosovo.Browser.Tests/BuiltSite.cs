using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Site.Building;
using OgpKosovo.Site.Commands;
using OgpKosovo.Themes.Civic.Shell;

[assembly: AssemblyFixture(typeof(OgpKosovo.Browser.Tests.BuiltSite))]

namespace OgpKosovo.Browser.Tests;

/// <summary>The real site, published once and served to one browser for all tests.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private WebApplication server = null!;
    private IPlaywright playwright = null!;

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(FolderOfThisFile(), "..", ".."));

    /// <summary>A program or text of the theme's npm packages, which tests/run brings in.</summary>
    public static string Package(string path) => Path.Combine(Root, "themes", "civic", "node_modules", path);

    /// <summary>The folder of the published site.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("ogpkosovo-browser-").FullName;

    /// <summary>The server's address, without a slash at the end.</summary>
    public string Origin { get; private set; } = "";

    public IBrowser Browser { get; private set; } = null!;

    public Content.Linking.Site Site { get; private set; } = null!;

    /// <summary>The paths of the longest page of each kind, in all languages, and those that speak all languages.</summary>
    public IReadOnlyList<string> PathsByKind { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var input = Path.Combine(Root, "input");
        var options = new RunOptions { Root = Root, Input = input, Output = Path.Combine(Folder, "site"), Today = Today, Texts = new ConsoleTexts("en") };
        Assert.Equal(ExitCode.Done, await new SiteRun(options).PublishAsync(null, null));
        var bag = new DiagnosticBag();
        var settings = SettingsReader.Read(Root, new Dictionary<string, string>(), bag)!;
        Site = SiteLoader.Link(Root, settings, new ContentReader(Root, input, settings).Read(), Today, drafts: false, bag)!;
        PathsByKind = [.. Site.Pages.Values
            .GroupBy(p => (p.Kind, p.Model.GetType()))
            .SelectMany(kind => kind.MaxBy(p => new FileInfo(File(p.Path)).Length)!.Translations.Pages)
            .Select(p => p.Path)
            .Concat(["/", "/404.html"])
            .Order(StringComparer.Ordinal)];
        await ServeAsync(options.Output);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"] });
    }

    /// <summary>The published file of a path.</summary>
    public string File(string path) => Path.Combine(Folder, "site", Addresses.File(path));

    /// <summary>A new window in which nothing is stored yet.</summary>
    public Task<IBrowserContext> WindowAsync(int width, ColorScheme scheme = ColorScheme.Light, bool bypassPolicy = false) =>
        Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            BaseURL = Origin,
            BypassCSP = bypassPolicy,
            ReducedMotion = ReducedMotion.Reduce,
        });

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright.Dispose();
        await server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task ServeAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = ContentPolicy.Header;
            return next(context);
        });
        var files = new PhysicalFileProvider(folder);
        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        server.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = new FileExtensionContentTypeProvider(), ServeUnknownFileTypes = true });
        await server.StartAsync();
        Origin = server.Urls.First();
    }

    private static string FolderOfThisFile([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
