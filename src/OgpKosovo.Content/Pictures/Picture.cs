namespace OgpKosovo.Content.Pictures;

/// <summary>A picture of the input folder and the files in which it is published. The original is not: it may say where it was taken.</summary>
/// <param name="Source">The picture's file, relative to the root.</param>
/// <param name="Width">The width in pixels, upright.</param>
/// <param name="Height">The height in pixels, upright.</param>
/// <param name="Files">The published files by format, each format from narrow to wide.</param>
/// <param name="Make">Makes the bytes of one of the files.</param>
public sealed record Picture(string Source, int Width, int Height, IReadOnlyList<PictureFile> Files, Func<PictureFile, byte[]> Make)
{
    // Wide enough for the text column of a page; what shows more than one file names them all.
    private const int Common = 960;

    /// <summary>The formats for browsers that know them, the best one first.</summary>
    public IEnumerable<IGrouping<PictureFormat, PictureFile>> Better => Files.Where(f => f.Format != Files[^1].Format).GroupBy(f => f.Format);

    /// <summary>The files in the format that every program knows.</summary>
    public IEnumerable<PictureFile> Plain => Files.Where(f => f.Format == Files[^1].Format);

    /// <summary>The one file for programs that take no more than one.</summary>
    public PictureFile Shared => Plain.LastOrDefault(f => f.Width <= Common) ?? Plain.First();

    /// <summary>The widest file that every program knows: what a link to the picture leads to.</summary>
    public PictureFile Widest => Files[^1];
}
