using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Site.Building;
using OgpKosovo.Site.Publishing;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Tests.OpenData;

/// <summary>A linked site: the project's own, or one of a few files in a folder of its own, which is removed in the end.</summary>
public sealed class TestSite : IDisposable
{
    private readonly string? made;

    private TestSite(string root, string? made, DateOnly today)
    {
        this.made = made;
        var bag = new DiagnosticBag();
        var settings = SettingsReader.Read(root, new Dictionary<string, string>(), bag)!;
        var files = new ContentReader(root, Path.Combine(root, "input"), settings).Read();
        Site = SiteLoader.Link(root, settings, files, today, drafts: false, bag)!;
        Assert.Empty(bag.Sorted());
        Files = new SiteFiles(Site, Path.Combine(root, "input"), new ThemeFiles(), "abc123").All();
    }

    public Content.Linking.Site Site { get; }

    public IReadOnlyList<SiteFile> Files { get; }

    /// <summary>The site of this repository.</summary>
    public static TestSite Real(DateOnly today) => new(Checkout.Root, null, today);

    /// <summary>A site of these files (path in input/ and text) in the three languages.</summary>
    public static TestSite Of(DateOnly today, params IEnumerable<(string Path, string Text)> files)
    {
        var root = Directory.CreateTempSubdirectory("ogp-data").FullName;
        File.WriteAllText(Path.Combine(root, "statiq.json"), """{ "Host": "example.org" }""");
        foreach (var (path, text) in files.Append(("pages/about.en.md", "---\ntitle: About\n---\n\nText.\n")))
        {
            var file = Path.Combine(root, "input", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return new TestSite(root, root, today);
    }

    public byte[] Bytes(string path) => Files.Single(f => f.Path == path).Make!();

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    public void Dispose()
    {
        if (made is not null)
            Directory.Delete(made, recursive: true);
    }
}
