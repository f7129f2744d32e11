using System.Globalization;
using System.Text;
using OgpKosovo.Content.Linking;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Search;

/// <summary>
/// Collects the finished pages and makes the search index of them with Pagefind: one for each language and script, as Pagefind
/// goes by the page's `lang`. Stand-ins and lists are not found, the items on them are.
/// </summary>
/// <remarks>What tells Pagefind kind, year, date and folded words stands only in the copies that it reads, so that pages do not carry it: https://pagefind.app/docs/filtering/.</remarks>
public sealed class SearchIndex : IOutput, IDisposable
{
    /// <summary>Where the index lies on the site.</summary>
    public const string Folder = "pagefind";

    private const string Main = "<main id=\"content\"";
    private const string MainEnd = "</main>";
    private const string Crumbs = "<nav class=\"crumbs\"";
    private const string Ends = "<div class=\"ends\"";

    private readonly Dictionary<string, Page> pages;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ogpkosovo-search-");

    private readonly Content.Linking.Site site;

    public SearchIndex(Content.Linking.Site site)
    {
        this.site = site;
        pages = site.Pages.Values.Where(FoundPage.IsFound).ToDictionary(p => Addresses.File(p.Path), StringComparer.Ordinal);
    }

    private string Pages => Path.Combine(folder.FullName, "pages");

    /// <inheritdoc/>
    public void Add(string path, ReadOnlyMemory<byte> bytes, FileOrigin? origin = null)
    {
        if (!pages.TryGetValue(path, out var page))
            return;
        var file = Path.Combine(Pages, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, Marked(Encoding.UTF8.GetString(bytes.Span), page));
    }

    /// <summary>Makes the index and hands its files on. Pagefind's own interfaces are left out: the site has its own.</summary>
    /// <exception cref="OutputException">Pagefind failed.</exception>
    public void Write(string packages, IOutput output)
    {
        if (!Directory.Exists(Pages))
            return;
        var made = Path.Combine(folder.FullName, "index");
        NpmPackages.Run(folder.FullName, "node", Path.Combine(packages, "pagefind", "lib", "runner", "bin.cjs"), "--site", Pages, "--output-path", made, "--quiet");
        foreach (var file in Directory.EnumerateFiles(made, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(made, file).Replace('\\', '/');
            if (!path.Contains("-ui.", StringComparison.Ordinal) && path != "pagefind-highlight.js")
                output.Add($"{Folder}/{path}", File.ReadAllBytes(file));
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Marked(string html, Page page)
    {
        var found = new FoundPage(page);
        var year = found.Date is { } known ? string.Create(CultureInfo.InvariantCulture, $", year:{known.Year}") : "";
        var date = found.Date is { } day ? $" data-pagefind-meta=\"date:{site.InScript(site.Languages.Dates(page.Language).Long(day), page.Language)}\"" : "";
        var start = html.IndexOf(Main, StringComparison.Ordinal);
        var end = html.LastIndexOf(MainEnd, StringComparison.Ordinal);
        return string.Concat(html.AsSpan(0, end), SearchWords.Of(html[start..end]), html.AsSpan(end))
            .Replace(Main, $"{Main} data-pagefind-body data-pagefind-filter=\"kind:{found.Kind}{year}\"{date}", StringComparison.Ordinal)
            .Replace(Crumbs, $"{Crumbs} data-pagefind-ignore", StringComparison.Ordinal)
            .Replace(Ends, $"{Ends} data-pagefind-ignore", StringComparison.Ordinal);
    }
}
