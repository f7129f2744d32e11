using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Site.Building;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Preview;
using OgpKosovo.Site.Pictures;
using OgpKosovo.Site.Publishing;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Tests.Preview;

/// <summary>A small site in a folder of its own with a preview that really serves it.</summary>
public sealed partial class PreviewSite : IAsyncDisposable, IOutput
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private readonly ConcurrentDictionary<string, byte[]> built = new(StringComparer.Ordinal);
    private LiveSite? site;
    private PreviewServer? server;

    public PreviewSite()
    {
        Put("statiq.json", """{ "Host": "example.org", "Languages": ["sq", "en"] }""");
        Put("input/pages/about.sq.md", "---\ntitle: Rreth nesh\n---\n\nTeksti shqip.\n");
        Put("input/pages/about.en.md", "---\ntitle: About\n---\n\nThe first text.\n");
        Put("input/news/item.en.md", "---\ntitle: Item\npublished: 2026-03-05\n---\n\nSome news.\n");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("preview-test-").FullName;

    public string Address => server!.Address;

    /// <summary>The settings that take the place of those of statiq.json.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    private RunOptions Options => new()
    {
        Settings = Settings,
        Root = Root,
        Input = Path.Combine(Root, "input"),
        Output = Path.Combine(Root, "output"),
        Today = new DateOnly(2026, 3, 5),
        Texts = new ConsoleTexts("en"),
    };

    public async Task<PreviewSite> StartAsync(bool drafts = false)
    {
        site = new LiveSite(Options, drafts, _ => { });
        server = new PreviewServer(site, Options, 0);
        await server.StartAsync();
        return this;
    }

    public void Put(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Replace(string path, string old, string with) => Put(path, File.ReadAllText(Path.Combine(Root, path)).Replace(old, with, StringComparison.Ordinal));

    public async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
    {
        using var answer = await SendAsync(HttpMethod.Get, path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? host = null)
    {
        using var request = new HttpRequestMessage(method, Address + path);
        request.Headers.Host = host;
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>The page as soon as it is as wanted, which does not need to be at the first request.</summary>
    public async Task<string> WaitAsync(string path, Predicate<string> wanted)
    {
        var end = DateTime.UtcNow + Patience;
        while (true)
        {
            var (_, text) = await GetAsync(path);
            if (wanted(text))
                return text;
            Assert.True(DateTime.UtcNow < end, text);
            await Task.Delay(20);
        }
    }

    public Task<string> WaitAsync(string path, string text) => WaitAsync(path, page => page.Contains(text, StringComparison.Ordinal));

    /// <summary>The files that a build makes of the site.</summary>
    public IReadOnlyDictionary<string, byte[]> Build()
    {
        var bag = new DiagnosticBag();
        var settings = SettingsReader.Read(Root, Options.Settings, bag)!;
        var files = new ContentReader(Root, Options.Input, settings, new PictureReader(PictureReader.CacheOf(Root))).Read();
        var linked = SiteLoader.Link(Root, settings, files, Options.Today, drafts: false, bag)!;
        var theme = new ThemeFiles();
        built.Clear();
        SitePublisher.Publish(linked, new SiteFiles(linked, Options.Input, theme).All(), theme, this);
        return built;
    }

    public void Add(string path, ReadOnlyMemory<byte> bytes, FileOrigin? origin = null) => built[path] = bytes.ToArray();

    /// <summary>A served page without what the preview adds.</summary>
    public static string Bare(string page) => Added().Replace(page, "");

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (server is not null)
            await server.DisposeAsync();
        site?.Dispose();
        Directory.Delete(Root, recursive: true);
    }

    [GeneratedRegex("<!--preview-->.*<!--/preview-->", RegexOptions.Singleline)]
    private static partial Regex Added();
}
