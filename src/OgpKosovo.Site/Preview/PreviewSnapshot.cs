using System.Collections.Concurrent;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Publishing;
using OgpKosovo.Site.Rendering;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Preview;

/// <summary>The site between two changes. Where the content has errors it is the last good one, with what is wrong now.</summary>
/// <param name="Site">The site, or null before the first good one.</param>
/// <param name="Files">The files of the site by their paths.</param>
/// <param name="Rendered">The bytes of those that were asked for.</param>
public sealed record PreviewSnapshot(
    Content.Linking.Site? Site, IReadOnlyDictionary<string, SiteFile> Files, ConcurrentDictionary<string, Lazy<byte[]>> Rendered)
{
    /// <summary>Tells this state of the site from every other, those of an earlier run of the program included.</summary>
    public string Version { get; init; } = Guid.NewGuid().ToString("N");

    /// <summary>What keeps the content from being built; empty where nothing does.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; init; } = [];

    /// <summary>The fault of the program that kept the site from being made, or null.</summary>
    public Exception? Fault { get; init; }

    /// <summary>What the editors should mend some time.</summary>
    public IReadOnlyList<Diagnostic> Warnings { get; init; } = [];

    /// <summary>The files that changed last, relative to the root.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>The path under which the site lies: `/ogp/`, or `/`.</summary>
    public string Root => (Site?.Settings.Root ?? "") + "/";

    /// <summary>The bytes of a file, exactly as a build writes them; made when they are asked for the first time.</summary>
    public byte[] Bytes(SiteFile file, ThemeFiles theme) =>
        Rendered.GetOrAdd(file.Path, _ => new Lazy<byte[]>(() => file.Page is null ? file.Make!() : Render(file, theme))).Value;

    private byte[] Render(SiteFile file, ThemeFiles theme) => new PageRenderer(Site!, theme).Render(file.Page!);
}
