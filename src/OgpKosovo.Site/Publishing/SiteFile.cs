using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Sections;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Publishing;

/// <summary>One file of the finished site: a page that is rendered, or bytes that are made when they are asked for.</summary>
/// <param name="Path">The path in the output folder, with `/`.</param>
/// <param name="Page">The page, or null for another file.</param>
/// <param name="Make">Makes the bytes of another file.</param>
/// <param name="Origin">What the manifest says about another file; one with an address may not vanish from the site.</param>
public sealed record SiteFile(string Path, Page? Page, Func<byte[]>? Make, FileOrigin? Origin = null)
{
    /// <summary>What the manifest says about the file.</summary>
    public FileOrigin? Described => Page is null ? Origin : new FileOrigin(Page.Path, Page.Kind, Page.Model is LanguageChoicePage or NotFoundPage ? null : Page.Language.Tag, Page.Source);
}
