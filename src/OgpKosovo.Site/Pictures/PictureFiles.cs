using OgpKosovo.Content.Pictures;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Publishing;

namespace OgpKosovo.Site.Pictures;

/// <summary>Lists the files in which the pictures of a site are published.</summary>
public static class PictureFiles
{
    /// <summary>The files; equal pictures of the same name in several places are one.</summary>
    public static IEnumerable<SiteFile> Of(Content.Linking.Site site) => site.Files.Files
        .Select(f => f.Content)
        .OfType<Picture>()
        .SelectMany(p => p.Files.Select(f => new SiteFile(f.Path[1..], null, () => p.Make(f), new FileOrigin(Kind: FileKinds.Picture, Source: p.Source))))
        .DistinctBy(f => f.Path, StringComparer.Ordinal);
}
