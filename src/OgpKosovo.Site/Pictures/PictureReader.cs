using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Pictures;
using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Pictures;

/// <summary>Looks at pictures and says in which files they are published. The files are made when they are asked for, and kept.</summary>
/// <param name="cache">The folder in which made files are kept; nothing is written there before a file is asked for.</param>
public sealed class PictureReader(string cache) : IPictureReader
{
    private const int MaxMegapixels = 50;

    // WebP takes no more, AVIF one more.
    private const int MaxSide = 16383;

    // Part of every hash: another number makes all files anew and gives them other names. Raise it when they are made in another way.
    private const string Recipe = "1";

    private static readonly int[] Widths = [480, 960, 1600];

    private readonly PictureCache kept = new(cache);

    /// <summary>The folder of a site in which made files are kept.</summary>
    public static string CacheOf(string root) => Path.Combine(root, "cache", "pictures");

    public Picture? Read(string path, string file, DiagnosticBag bag)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            switch (Path.GetExtension(path).ToLowerInvariant())
            {
                case ".svg":
                    return Drawing(bytes, path, file, bag);
                case ".jpg" or ".jpeg" or ".png" or ".webp":
                    return Raster(bytes, path, file, bag);
                case var other:
                    bag.Add(Codes.PictureType, new Place(file), other.Length > 0 ? other : Path.GetFileName(path));
                    return null;
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            bag.Add(Codes.Unreadable, new Place(file), TextFile.Reason(wrong));
            return null;
        }
    }

    private static Picture? Drawing(byte[] bytes, string path, string file, DiagnosticBag bag)
    {
        var (width, height, problem) = SvgPicture.Read(bytes);
        if (problem is not null)
        {
            bag.Add(Codes.SvgUnsafe, new Place(file), problem);
            return null;
        }

        var hash = Hash(bytes);
        return new Picture(file, width, height, [new PictureFile($"{Name(file, hash)}.svg", PictureFormat.Svg, width)], _ => Original(path, hash));
    }

    private Picture? Raster(byte[] bytes, string path, string file, DiagnosticBag bag)
    {
        var hash = Hash(bytes);
        if ((kept.Facts(hash) ?? Measure(bytes, file, bag)) is not { } facts)
            return null;
        if (Math.Max(facts.Width, facts.Height) > MaxSide)
        {
            bag.Add(Codes.PictureSides, new Place(file), Argument.Number(facts.Width), Argument.Number(facts.Height), Argument.Number(MaxSide));
            return null;
        }

        PictureFormat[] formats = [PictureFormat.Avif, PictureFormat.Webp, facts.IsTransparent ? PictureFormat.Png : PictureFormat.Jpeg];
        var widths = Widths.Where(w => w < facts.Width).Append(Math.Min(facts.Width, Widths[^1])).Distinct();
        var files = formats.SelectMany(format => widths.Select(width => new PictureFile(
            string.Create(CultureInfo.InvariantCulture, $"{Name(file, hash)}-{width}.{Ending(format)}"), format, width)));
        return new Picture(file, facts.Width, facts.Height, [.. files], made => Make(path, hash, facts, made));
    }

    private static PictureFacts? Measure(byte[] bytes, string file, DiagnosticBag bag)
    {
        // A header may promise more pixels than there is memory: it is looked at first. Other formats are not even opened.
        if (!IsKnown(bytes) || RasterPicture.Size(bytes) is not var (width, height))
        {
            bag.Add(Codes.PictureBroken, new Place(file));
            return null;
        }

        if ((long)width * height > MaxMegapixels * 1_000_000L)
        {
            bag.Add(Codes.PictureTooLarge, new Place(file), Argument.Number(width * (long)height / 1e6m), Argument.Number(MaxMegapixels));
            return null;
        }

        var facts = RasterPicture.Measure(bytes);
        if (facts is null)
            bag.Add(Codes.PictureBroken, new Place(file));
        return facts;
    }

    private byte[] Make(string path, string hash, PictureFacts facts, PictureFile file)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{hash}-{file.Width}.{Ending(file.Format)}");
        var made = kept.Get(name, () => RasterPicture.Make(Original(path, hash), file));
        kept.Keep(hash, facts);
        return made;
    }

    // The name says what is in the file: when it has changed since, the run is over and the next one does better.
    private static byte[] Original(string path, string hash)
    {
        var bytes = File.ReadAllBytes(path);
        return Hash(bytes) == hash ? bytes : throw new IOException($"{path} was changed while the site was built. Build it again.");
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData([.. Encoding.ASCII.GetBytes(Recipe), .. bytes]))[..32];

    // input/media/2026/Foto e re.jpg is media/2026/foto-e-re.<hash>.
    private static string Name(string file, string hash)
    {
        var folders = file[file.IndexOf("media/", StringComparison.Ordinal)..].Split('/')[..^1];
        var stem = Slug.From(Path.GetFileNameWithoutExtension(file));
        return $"/{string.Join('/', folders.Select((f, i) => i == 0 ? f : Slug.From(f)).Where(f => f.Length > 0))}/{(stem.Length > 0 ? stem : "picture")}.{hash[..10]}";
    }

    private static string Ending(PictureFormat format) => format switch
    {
        PictureFormat.Avif => "avif",
        PictureFormat.Webp => "webp",
        PictureFormat.Png => "png",
        _ => "jpg",
    };

    private static bool IsKnown(byte[] bytes) => bytes is
        [0xFF, 0xD8, 0xFF, ..]
        or [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..]
        or [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..];
}
