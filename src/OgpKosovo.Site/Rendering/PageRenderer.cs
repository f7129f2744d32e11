using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using OgpKosovo.Content.Linking;
using OgpKosovo.Languages;
using OgpKosovo.Themes.Civic;
using OgpKosovo.Themes.Civic.Shell;

namespace OgpKosovo.Site.Rendering;

/// <summary>Renders pages with the theme's components. For one thread; make one for each and dispose it after a few pages.</summary>
/// <remarks>An HtmlRenderer keeps every component that it has rendered until it is disposed.</remarks>
public sealed class PageRenderer : IDisposable
{
    private readonly HtmlRenderer renderer;
    private readonly Content.Linking.Site site;
    private readonly ThemeFiles files;
    private readonly ConcurrentDictionary<string, MarkupString> parts;
    private readonly ConcurrentBag<PageBuffers> pool;
    private readonly PageBuffers buffers;

    internal PageRenderer(
        Content.Linking.Site site, ThemeFiles files, IServiceProvider services, ConcurrentDictionary<string, MarkupString> parts, ConcurrentBag<PageBuffers> pool)
    {
        this.site = site;
        this.files = files;
        this.parts = parts;
        this.pool = pool;
        buffers = pool.TryTake(out var used) ? used : new PageBuffers();
        renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
    }

    public void Dispose()
    {
        renderer.Dispose();
        pool.Add(buffers);
    }

    /// <summary>The finished page as UTF-8; the memory is used again for the next page.</summary>
    public ReadOnlyMemory<byte> Render(Page page)
    {
        Render<Document>(ViewOf(page));
        var html = buffers.Html.Written;
        return buffers.Encode(page.Language == Language.SerbianCyrillic ? ToCyrillic(html) : html);
    }

    // Menu and foot are rendered once for all pages that have the same ones.
    private View ViewOf(Page page)
    {
        var view = new View(site, page, files);
        if (page.Translations.Pages.Count > 0)
        {
            view.Menu = Part<TopMenu>($"menu/{page.Language.Code}/{Menu.Variant(view)}", view);
            view.Footer = Part<Footer>("foot/" + page.Language.Code, view);
        }

        return view;
    }

    private MarkupString Part<T>(string key, View view)
        where T : IComponent
    {
        if (parts.TryGetValue(key, out var part))
            return part;
        Render<T>(view);
        return parts.GetOrAdd(key, new MarkupString(buffers.Html.ToString()));
    }

    private void Render<T>(View view)
        where T : IComponent
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["View"] = view });
        buffers.Html.Clear();
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(parameters)).WriteHtmlTo(buffers.Html)).GetAwaiter().GetResult();
    }

    private ReadOnlySpan<char> ToCyrillic(ReadOnlySpan<char> latin)
    {
        var target = buffers.Cyrillic.Reserve(latin.Length);
        return target[..site.Cyrillic.FromLatinHtml(latin, target)];
    }
}
