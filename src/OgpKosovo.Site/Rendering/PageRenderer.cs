using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OgpKosovo.Content.Linking;
using OgpKosovo.Languages;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Rendering;

/// <summary>Renders pages with the theme's components. For one thread; make one for each and dispose it after some hundred pages.</summary>
/// <remarks>An HtmlRenderer keeps every component that it has rendered until it is disposed.</remarks>
public sealed class PageRenderer : IDisposable
{
    // Letters such as ë and ћ stand as they are; the default encoder would write each as an entity.
    private static readonly ServiceProvider Services =
        new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    private readonly HtmlRenderer renderer = new(Services, NullLoggerFactory.Instance);
    private readonly Content.Linking.Site site;
    private readonly ThemeFiles files;

    public PageRenderer(Content.Linking.Site site, ThemeFiles files)
    {
        this.site = site;
        this.files = files;
    }

    public void Dispose() => renderer.Dispose();

    /// <summary>The finished page as UTF-8.</summary>
    public byte[] Render(Page page)
    {
        var view = new View(site, page, files);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Document.View)] = view });
        var html = renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Document>(parameters)).ToHtmlString()).GetAwaiter().GetResult();
        if (page.Language == Language.SerbianCyrillic)
            html = site.Cyrillic.FromLatinHtml(html);
        return Encoding.UTF8.GetBytes(html);
    }
}
