using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using OgpKosovo.Content.Linking;
using OgpKosovo.Languages;
using OgpKosovo.Themes.Civic;
using OgpKosovo.Themes.Civic.Shell;

namespace OgpKosovo.Site.Rendering;

/// <summary>Renders the pages of a site with the theme's components. For any number of threads.</summary>
public sealed class PageRenderer(Content.Linking.Site site, ThemeFiles files)
{
    private readonly ConcurrentDictionary<string, string> parts = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<PageBuffers> buffers = [];

    /// <summary>Hands the finished page as UTF-8 to <paramref name="use"/>, after which the memory is used again.</summary>
    public void Render(Page page, Action<ReadOnlyMemory<byte>> use)
    {
        var memory = buffers.TryTake(out var used) ? used : new PageBuffers();
        memory.Write(new Document().For(ViewOf(page, memory)));
        use(page.Language == Language.SerbianCyrillic ? memory.Encode(site.Cyrillic) : memory.Encode());
        buffers.Add(memory);
    }

    /// <summary>The finished page as UTF-8.</summary>
    public byte[] Render(Page page)
    {
        byte[] bytes = [];
        Render(page, made => bytes = made.ToArray());
        return bytes;
    }

    // Menu and foot are rendered once for all pages that have the same ones.
    private View ViewOf(Page page, PageBuffers memory)
    {
        var view = new View(site, page, files);
        if (page.Translations.Pages.Count > 0)
        {
            view.Menu = Part($"menu/{page.Language.Code}/{Menu.Variant(view)}", () => new TopMenu().For(view));
            view.Footer = Part("foot/" + page.Language.Code, () => new Footer().For(view));
        }

        return view;

        MarkupString Part(string key, Func<Component> make) => new(parts.GetOrAdd(key, _ => memory.Write(make()).ToString()));
    }
}
