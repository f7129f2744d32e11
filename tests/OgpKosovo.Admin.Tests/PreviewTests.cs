using Microsoft.Playwright;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Preview;

namespace OgpKosovo.Admin.Tests;

/// <summary>What who writes sees of the preview, in a real browser.</summary>
public sealed class PreviewTests(Chromium chromium) : IAsyncLifetime
{
    private const string About = "input/pages/about.en.md";

    private readonly string folder = Directory.CreateTempSubdirectory("admin-preview-").FullName;
    private LiveSite site = null!;
    private PreviewServer server = null!;
    private IPage page = null!;

    public async ValueTask InitializeAsync()
    {
        Put("statiq.json", """{ "Host": "example.org" }""");
        Put("input/pages/about.sq.md", "---\ntitle: Rreth nesh\nupdated: 2026-03-02\n---\n\nTeksti shqip.\n");
        Put(About, Text("The first text."));
        var options = new RunOptions
        {
            Root = folder,
            Input = Path.Combine(folder, "input"),
            Output = Path.Combine(folder, "output"),
            Today = new(2026, 3, 5),
            Texts = new ConsoleTexts("sr"),
        };
        site = new LiveSite(options, drafts: false, _ => { });
        server = new PreviewServer(site, options, 0);
        await server.StartAsync();
        page = await chromium.Browser.NewPageAsync();
        await page.GotoAsync(server.Address + "/en/about/");
    }

    public async ValueTask DisposeAsync()
    {
        await page.CloseAsync();
        await server.DisposeAsync();
        site.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_open_page_shows_what_is_saved_and_stays_where_it_was()
    {
        await page.EvaluateAsync("scrollTo({ top: 1500, behavior: 'instant' })");

        Put(About, Text("Another text."));

        await page.GetByText("Another text.").WaitForAsync();
        await page.WaitForFunctionAsync("scrollY === 1500");
    }

    [Fact]
    public async Task An_error_shows_over_the_open_page_in_the_language_of_messages_and_goes_by_itself()
    {
        await page.EvaluateAsync("scrollTo({ top: 1500, behavior: 'instant' })");

        Put(About, Text("Broken.").Replace("title:", "titel:", StringComparison.Ordinal));

        var error = page.GetByRole(AriaRole.Alert);
        await error.WaitForAsync();
        Assert.Equal("sr", await error.GetAttributeAsync("lang"));
        Assert.Contains("Ključ \"titel\" ovde nije poznat. Da li ste mislili na \"title\"?", await error.InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith($"/{About}:2:1", await error.GetByRole(AriaRole.Link).First.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Equal(0, (await error.BoundingBoxAsync())!.Y);
        await Assertions.Expect(page.GetByText("The first text.")).ToHaveCountAsync(1);

        Put(About, Text("Mended."));

        await page.GetByText("Mended.").WaitForAsync();
        await page.WaitForFunctionAsync("scrollY === 1500");
        await Assertions.Expect(error).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_bar_leads_to_the_file_and_tells_the_state_of_every_language()
    {
        var bar = page.GetByRole(AriaRole.Complementary, new() { Name = "Prikaz" });
        Assert.StartsWith($"""
            Datoteka: {About}

            Verzije: Shqip (potpuna), Srpski (latinica) (nedostaje), Српски (ћирилица) (nedostaje), English (zaostaje za drugim jezikom)
            """, await bar.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal($"vscode://file{folder}/{About}", await bar.GetByText(About).GetAttributeAsync("href"));

        await bar.GetByText("Shqip").ClickAsync();

        await page.GetByText("Teksti shqip.").WaitForAsync();
        Assert.Contains("input/pages/about.sq.md", await bar.InnerTextAsync(), StringComparison.Ordinal);
    }

    private static string Text(string first) =>
        $"---\ntitle: About\nupdated: 2026-03-01\n---\n\n{first}\n\n{string.Join("\n\n", Enumerable.Range(1, 100).Select(i => $"Paragraph {i}."))}\n";

    private void Put(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
