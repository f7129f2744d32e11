using NetVips;
using OgpKosovo.Content.Pictures;

namespace OgpKosovo.Site.Pictures;

/// <summary>Opens JPEG, PNG and WebP and makes smaller ones of them.</summary>
internal static class RasterPicture
{
    static RasterPicture() => Vips.Prepare();

    /// <summary>The size in pixels as the header gives it, or null for what is no such picture.</summary>
    public static (int Width, int Height)? Size(byte[] bytes)
    {
        try
        {
            using var image = Open(bytes);
            return (image.Width, image.Height);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    /// <summary>Reads the whole picture, or returns null when it is damaged.</summary>
    public static PictureFacts? Measure(byte[] bytes)
    {
        try
        {
            using var image = Open(bytes);
            // Orientations from 5 on lie on their side.
            var isLying = image.Contains("orientation") && image.Get("orientation") is int and >= 5 and <= 8;
            var isTransparent = false;
            if (image.HasAlpha())
            {
                using var alpha = image.ExtractBand(image.Bands - 1);
                isTransparent = alpha.Min() < (image.Format == Enums.BandFormat.Ushort ? ushort.MaxValue : byte.MaxValue);
            }
            else
                image.Avg();
            return isLying ? new PictureFacts(image.Height, image.Width, isTransparent) : new PictureFacts(image.Width, image.Height, isTransparent);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    /// <summary>The picture in a width and format: upright, in sRGB, without anything that the file says besides (place, camera, person).</summary>
    /// <exception cref="PictureException">None can be made.</exception>
    public static byte[] Make(byte[] bytes, PictureFile file)
    {
        try
        {
            return Encode(bytes, file);
        }
        catch (VipsException failed)
        {
            throw new PictureException(failed);
        }
    }

    private static byte[] Encode(byte[] bytes, PictureFile file)
    {
        const int AnyHeight = 10_000_000;
        using var small = Image.ThumbnailBuffer(bytes, file.Width, height: AnyHeight, size: Enums.Size.Down, outputProfile: "srgb", failOn: Enums.FailOn.Error);
        using var picture = small.Colourspace(Enums.Interpretation.Srgb);
        return file.Format switch
        {
            PictureFormat.Avif => picture.HeifsaveBuffer(q: 55, bitdepth: 8, compression: Enums.ForeignHeifCompression.Av1, effort: 4, keep: Enums.ForeignKeep.None),
            PictureFormat.Webp => picture.WebpsaveBuffer(q: 78, effort: 4, keep: Enums.ForeignKeep.None),
            PictureFormat.Png => picture.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None),
            _ => Opaque(picture),
        };
    }

    private static byte[] Opaque(Image picture)
    {
        using var flat = picture.HasAlpha() ? picture.Flatten(background: [255, 255, 255]) : picture.Copy();
        return flat.JpegsaveBuffer(q: 80, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);
    }

    private static Image Open(byte[] bytes) => Image.NewFromBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error);
}
