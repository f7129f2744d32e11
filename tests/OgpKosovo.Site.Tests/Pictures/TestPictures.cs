using NetVips;

namespace OgpKosovo.Site.Tests.Pictures;

/// <summary>Pictures that tests make themselves.</summary>
internal static class TestPictures
{
    /// <summary>A photograph as a telephone saves it: lying on its side (orientation 6), with the place where it was taken.</summary>
    public static byte[] Photo(int width, int height)
    {
        using var plain = Noise(width, height, 3);
        using var photo = plain.Mutate(m =>
        {
            m.Set(GValue.GIntType, "orientation", 6);
            m.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "42/1 39/1 0/1");
            m.Set(GValue.GStrType, "exif-ifd0-Artist", "A Name");
        });
        return photo.JpegsaveBuffer();
    }

    public static byte[] Jpeg(int width, int height)
    {
        using var image = Noise(width, height, 3);
        return image.JpegsaveBuffer();
    }

    public static byte[] Webp(int width, int height)
    {
        using var image = Noise(width, height, 3);
        return image.WebpsaveBuffer();
    }

    public static byte[] Png(int width, int height, double alpha)
    {
        using var image = Noise(width, height, 3);
        using var joined = image.Bandjoin(alpha).Copy(interpretation: Enums.Interpretation.Srgb);
        return joined.PngsaveBuffer();
    }

    /// <summary>A picture of many pixels and few bytes.</summary>
    public static byte[] Empty(int width, int height)
    {
        using var image = Image.Black(width, height);
        return image.PngsaveBuffer();
    }

    private static Image Noise(int width, int height, int bands)
    {
        using var grains = Image.Gaussnoise(8, 8, sigma: 40, mean: 120, seed: 1);
        using var one = grains.Resize(width / 8.0, vscale: height / 8.0);
        using var all = one.Bandjoin([.. Enumerable.Repeat(one, bands - 1)]);
        return all.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }
}
