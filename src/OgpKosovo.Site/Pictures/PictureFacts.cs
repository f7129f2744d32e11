namespace OgpKosovo.Site.Pictures;

/// <summary>What has to be known of a picture before its files are made.</summary>
/// <param name="Width">The width in pixels, upright.</param>
/// <param name="Height">The height in pixels, upright.</param>
/// <param name="IsTransparent">True where something shines through.</param>
public sealed record PictureFacts(int Width, int Height, bool IsTransparent);
