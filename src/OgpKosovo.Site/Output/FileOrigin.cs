namespace OgpKosovo.Site.Output;

/// <summary>What the manifest says about a file besides its path and checksum; what is null is left out.</summary>
/// <param name="Address">The address of the page, `/en/news/`.</param>
/// <param name="Kind">The content kind, `news`.</param>
/// <param name="Language">The BCP 47 tag of the page's language, `sr-Cyrl`.</param>
/// <param name="Source">The file that the page is made of, relative to the root.</param>
public sealed record FileOrigin(string? Address = null, string? Kind = null, string? Language = null, string? Source = null);
