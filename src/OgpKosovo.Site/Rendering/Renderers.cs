using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Rendering;

/// <summary>Opens renderers for the pages of one site, which share what is the same on many pages.</summary>
public sealed class Renderers(Content.Linking.Site site, ThemeFiles files)
{
    private static readonly Services Shared = new();

    private readonly ConcurrentDictionary<string, MarkupString> parts = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<PageBuffers> buffers = [];

    /// <summary>A renderer for one thread and a few pages.</summary>
    public PageRenderer Open() => new(site, files, Shared, parts, buffers);

    // All that a renderer asks for. A container, and an activator that compiles a method for each component, take longer than a small site.
    private sealed class Services : IServiceProvider, IComponentActivator
    {
        // Letters such as ë and ћ stand as they are; the default encoder would write each as an entity.
        private readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

        public object? GetService(Type serviceType) =>
            serviceType == typeof(HtmlEncoder) ? encoder : serviceType == typeof(IComponentActivator) ? this : null;

        public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
    }
}
