namespace OgpKosovo.Content.Pictures;

/// <summary>One of the files in which a picture is published.</summary>
/// <param name="Path">The path on the site, `/media/debate.1f2e3d4c5b-960.avif`.</param>
/// <param name="Format">The format.</param>
/// <param name="Width">The width in pixels.</param>
public sealed record PictureFile(string Path, PictureFormat Format, int Width)
{
    /// <summary>The media type, as `type` of an element has it.</summary>
    public string MediaType => Format switch
    {
        PictureFormat.Avif => "image/avif",
        PictureFormat.Webp => "image/webp",
        PictureFormat.Jpeg => "image/jpeg",
        PictureFormat.Png => "image/png",
        _ => "image/svg+xml",
    };
}
