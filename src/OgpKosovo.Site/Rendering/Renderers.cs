using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Rendering;

/// <summary>Opens renderers for the pages of one site, which share what is the same on many pages.</summary>
public sealed class Renderers(Content.Linking.Site site, ThemeFiles files) : IDisposable
{
    // Letters such as ë and ћ stand as they are; the default encoder would write each as an entity.
    private readonly ServiceProvider services =
        new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    private readonly ConcurrentDictionary<string, MarkupString> parts = new(StringComparer.Ordinal);

    /// <summary>A renderer for one thread and some hundred pages.</summary>
    public PageRenderer Open() => new(site, files, services, parts);

    public void Dispose() => services.Dispose();
}
