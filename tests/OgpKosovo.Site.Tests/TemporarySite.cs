using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Site.Building;
using OgpKosovo.Site.Pictures;
using OgpKosovo.Site.Publishing;
using OgpKosovo.Site.Rendering;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Tests;

/// <summary>A small whole site in a folder of its own: one plan, one commitment, one body, in English.</summary>
internal sealed class TemporarySite : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("site-test-").FullName;
    private readonly ThemeFiles theme = new();

    public TemporarySite()
    {
        Put("statiq.json", """{ "Host": "example.org" }""");
        With("pages/about.en.md", "---\ntitle: About\n---\n\nText.\n");
        With("data/reporting.yml", "periods:\n  - 2024-1\n  - 2024-2\n");
        With("organisations/o.yml", "name:\n  en: The Office\n");
        With("plans/p.yml", "title:\n  en: Plan One\nscope: ogp\nstart: 2024\nend: 2025\n");
        With("commitments/XK1.yml", "plan: p\ntitle:\n  en: Open the books\nlead:\n  - o\nend: 2024-12-31\n");
    }

    /// <summary>The day of the build.</summary>
    public DateOnly Today { get; set; } = new(2025, 3, 1);

    public void Dispose() => Directory.Delete(root, recursive: true);

    /// <summary>Puts a file into input/.</summary>
    public TemporarySite With(string file, string text)
    {
        Put("input/" + file, text);
        return this;
    }

    /// <summary>The paths of all pages.</summary>
    public IReadOnlyCollection<string> Paths() => [.. Linked().Pages.Keys];

    /// <summary>The page at a path as HTML.</summary>
    public string Page(string path)
    {
        var site = Linked();
        return Encoding.UTF8.GetString(new PageRenderer(site, theme).Render(site.Pages[path]));
    }

    /// <summary>Another file of the site as text.</summary>
    public string File(string path) =>
        Encoding.UTF8.GetString(new SiteFiles(Linked(), Path.Combine(root, "input"), theme).All().Single(f => f.Path == path).Make!());

    /// <summary>What is wrong, as `meetings/m.yml(3) OGP031`.</summary>
    public IEnumerable<string> Problems()
    {
        var bag = new DiagnosticBag();
        Link(bag);
        return bag.Sorted().Select(d => $"{d.Place.File["input/".Length..]}({d.Place.Line}) {d.Code}");
    }

    /// <summary>What is wrong, in English.</summary>
    public IEnumerable<string> Messages()
    {
        var bag = new DiagnosticBag();
        Link(bag);
        return bag.Sorted().Select(d => d.ToLine(new MessageCatalog("en")));
    }

    private Content.Linking.Site Linked()
    {
        var bag = new DiagnosticBag();
        var site = Link(bag)!;
        Assert.Equal([], bag.Sorted().Select(d => d.ToLine(new MessageCatalog("en"))));
        return site;
    }

    private Content.Linking.Site? Link(DiagnosticBag bag)
    {
        var settings = SettingsReader.Read(root, new Dictionary<string, string>(), bag)!;
        var files = new ContentReader(root, Path.Combine(root, "input"), settings, new PictureReader(PictureReader.CacheOf(root))).Read();
        return SiteLoader.Link(root, settings, files, Today, drafts: false, bag);
    }

    private void Put(string file, string text)
    {
        var path = Path.Combine(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
    }
}
