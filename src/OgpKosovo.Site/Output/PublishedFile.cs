namespace OgpKosovo.Site.Output;

/// <summary>A file of a publication.</summary>
/// <param name="Path">The path inside the site, `en/news/index.html`.</param>
/// <param name="Sha256">The SHA-256 of the bytes in lower-case hexadecimal digits.</param>
/// <param name="Origin">What the file is and comes from, as far as that is known.</param>
public sealed record PublishedFile(string Path, string Sha256, FileOrigin? Origin = null);
