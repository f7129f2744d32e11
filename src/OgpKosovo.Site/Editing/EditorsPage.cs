using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Schemas;
using OgpKosovo.Content.Text;
using OgpKosovo.Site.Output;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Editing;

/// <summary>
/// Makes `admin/`, the page on which editors fill in forms: Sveltia CMS as its npm package has it, with fonts and words in
/// other languages, so that the page asks no other host than the API of the repository for anything.
/// </summary>
/// <param name="settings">The settings of the site.</param>
/// <param name="backend">Where the page reads and writes.</param>
public sealed class EditorsPage(Settings settings, EditorBackend backend)
{
    /// <summary>Where the page lies on the site.</summary>
    public const string Folder = EditorConfiguration.Folder;

    private const string Bundle = "sveltia-cms.js";

    private static readonly string[] Fonts =
    [
        "material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2",
        "source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2",
        "source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
        "source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    ];

    /// <summary>
    /// What the page may do: run its own scripts without eval, set styles (its components do), show pictures that are being
    /// chosen, and talk to this site and to the API. That nothing may frame it stands in the server's header.
    /// </summary>
    public string Policy =>
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' blob: data:; "
        + "media-src 'self' blob:; frame-src blob:; worker-src blob:; manifest-src blob:; "
        + $"connect-src 'self' blob: data: {new Uri(backend.Api ?? "https://api.github.com").GetLeftPart(UriPartial.Authority)}; base-uri 'none'; form-action 'none'";

    /// <summary>Hands the files on; the package's own as they are.</summary>
    /// <param name="packages">The folder node_modules.</param>
    /// <param name="output">Takes the files.</param>
    public void Write(string packages, IOutput output)
    {
        var package = Path.Combine(packages, "@sveltia", "cms");
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [Bundle] = File.ReadAllBytes(Path.Combine(package, "dist", Bundle)),
            ["sveltia-cms.LICENSE.txt"] = File.ReadAllBytes(Path.Combine(package, "LICENSE.txt")),
            ["package.json"] = Version(Path.Combine(package, "package.json")),
            ["self-host.js"] = Asset("self-host.js"),
            ["page.css"] = Asset("page.css"),
            [EditorConfiguration.Logo] = new ThemeFiles()["favicon.svg"].Bytes,
            ["config.json"] = Encoding.UTF8.GetBytes(EditorConfiguration.Write(ContentKinds.All, settings, backend, EditorWords.InAllLanguages())),
        };
        foreach (var font in Fonts)
            files.Add("fonts/" + Path.GetFileName(font), File.ReadAllBytes(Path.Combine(packages, "@fontsource-variable", font)));
        foreach (var words in Directory.EnumerateFiles(Path.Combine(package, "locales"), "*.json"))
            files.Add("locales/" + Path.GetFileName(words), File.ReadAllBytes(words));
        files.Add("index.html", Page(files));
        Parallel.ForEach(files, f => output.Add($"{Folder}/{f.Key}", f.Value));
    }

    private byte[] Page(Dictionary<string, byte[]> files)
    {
        var page = new StringBuilder(Encoding.UTF8.GetString(Asset("index.html"))).Replace("{policy}", Policy).Replace("{host}", settings.Host);
        foreach (var name in new[] { "page.css", "self-host.js", Bundle })
            page.Replace($"{{{name}}}", "sha384-" + Convert.ToBase64String(SHA384.HashData(files[name])));
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    // The page compares its own version with the newest: this one is the newest here.
    private static byte[] Version(string package)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(package));
        return Encoding.UTF8.GetBytes($"{{\"version\":\"{json.RootElement.GetProperty("version").GetString()}\"}}\n");
    }

    private static byte[] Asset(string name) => EmbeddedFile.Bytes(typeof(EditorsPage).Assembly, "editing/" + name)!;
}
