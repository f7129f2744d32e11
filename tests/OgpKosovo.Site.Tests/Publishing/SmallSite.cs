using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Site.Building;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Pictures;
using OgpKosovo.Site.Publishing;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Tests.Publishing;

/// <summary>A small site in a folder of its own.</summary>
public sealed class SmallSite : IDisposable
{
    public SmallSite(string root = "")
    {
        Put("statiq.json", $$"""{ "Host": "example.org", "LinkRoot": "{{root}}" }""");
        Put("input/data/site.yml", "title:\n  sq: Vendi\n  sr: Sajt\n  en: Site\ncontact: info@example.org\n");
        foreach (var (language, title) in new[] { ("sq", "Rreth nesh"), ("sr", "O nama"), ("en", "About") })
        {
            Put($"input/pages/about.{language}.md", $"---\ntitle: {title}\n---\nText.\n");
            Put($"input/pages/contact.{language}.md", $"---\ntitle: {title} 2\nredirectFrom: [/{language}/old name/]\n---\nText.\n");
            Put($"input/news/launch.{language}.md", $"---\ntitle: {title} 3\npublished: 2026-03-01\nslug: launch\n---\nText [out](https://elsewhere.example/x#y).\n");
        }

        Put("input/files/a.pdf", "%PDF " + new string('x', 5000));
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("site-test-").FullName;

    public string Output => Path.Combine(Root, "output");

    public DiagnosticBag Bag { get; private set; } = new();

    public IEnumerable<string> Found => Bag.Sorted().Select(d => $"{d.Code} {string.Join(' ', d.Arguments)}");

    public DateOnly Today { get; set; } = new(2026, 4, 21);

    public static ConsoleTexts Texts { get; } = new("en");

    public void Put(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public void Remove(string path) => File.Delete(Path.Combine(Root, path));

    /// <summary>The linked site; the bag has what is wrong with it.</summary>
    public Content.Linking.Site? Load()
    {
        Bag = new DiagnosticBag();
        var settings = SettingsReader.Read(Root, new Dictionary<string, string>(), Bag)!;
        var files = new ContentReader(Root, Path.Combine(Root, "input"), settings, new PictureReader(PictureReader.CacheOf(Root))).Read();
        var site = SiteLoader.Link(Root, settings, files, Today, drafts: false, Bag);
        return Bag.HasErrors ? null : site;
    }

    /// <summary>Writes the site, with compressed copies where they are wanted, and returns its manifest.</summary>
    public Publication Build(string? commit = null, bool compress = false)
    {
        var site = Load();
        Assert.Empty(Found);
        var theme = new ThemeFiles();
        using var writer = new OutputWriter(Output, Bag, commit: commit);
        SitePublisher.Publish(site!, new SiteFiles(site!, Path.Combine(Root, "input"), theme, commit).All(), theme, compress ? new CompressedCopies(writer) : writer);
        writer.Commit();
        return writer.Manifest;
    }

    /// <summary>The program as the command line runs it; its root is this site.</summary>
    public RunOptions Options(string? output = null) => new()
    {
        Root = Root,
        Input = Path.Combine(Root, "input"),
        Output = output ?? Output,
        Today = Today,
        Texts = Texts,
    };

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
