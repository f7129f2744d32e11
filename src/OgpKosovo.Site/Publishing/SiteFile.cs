using OgpKosovo.Content.Linking;

namespace OgpKosovo.Site.Publishing;

/// <summary>One file of the finished site: a page that is rendered, or bytes that are made when they are asked for.</summary>
/// <param name="Path">The path in the output folder, with `/`.</param>
/// <param name="Page">The page, or null for another file.</param>
/// <param name="Make">Makes the bytes of another file.</param>
public sealed record SiteFile(string Path, Page? Page, Func<byte[]>? Make);
