using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Site.Building;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Publishing;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Tests.Sites;

/// <summary>The real site, built once in memory.</summary>
public sealed class RealSite : IOutput
{
    private readonly ConcurrentDictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IDocument> pages = new(StringComparer.Ordinal);

    public RealSite()
    {
        var settings = SettingsReader.Read(Checkout.Root, new Dictionary<string, string>(), Bag)!;
        var input = Path.Combine(Checkout.Root, "input");
        Site = SiteLoader.Link(Checkout.Root, settings, new ContentReader(Checkout.Root, input, settings).Read(), new DateOnly(2026, 11, 24), drafts: false, Bag)!;
        var theme = new ThemeFiles();
        SitePublisher.Publish(Site, new SiteFiles(Site, input, theme).All(), theme, this);
    }

    public DiagnosticBag Bag { get; } = new();

    public Content.Linking.Site Site { get; }

    public IEnumerable<string> Files => files.Keys;

    public string this[string file] => files[file];

    /// <summary>A page by its path, parsed.</summary>
    public IDocument Page(string path) =>
        pages.GetOrAdd(path, p => new HtmlParser().ParseDocument(files[Content.Linking.Addresses.File(p)]));

    public void Add(string path, ReadOnlyMemory<byte> bytes, FileOrigin? origin = null) => files[path] = Encoding.UTF8.GetString(bytes.Span);
}
