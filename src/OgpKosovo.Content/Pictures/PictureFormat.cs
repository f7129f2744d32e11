namespace OgpKosovo.Content.Pictures;

/// <summary>The formats in which pictures are published, the best one first.</summary>
public enum PictureFormat
{
    Avif,
    Webp,
    Jpeg,
    Png,
    Svg,
}
