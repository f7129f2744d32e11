using NetVips;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Pictures;
using OgpKosovo.Site.Pictures;

namespace OgpKosovo.Site.Tests.Pictures;

public sealed class PictureReaderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("picture-test-").FullName;
    private readonly DiagnosticBag bag = new();

    private string Cache => PictureReader.CacheOf(root);

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_photograph_is_upright_and_says_nothing_of_where_and_by_whom_it_was_taken()
    {
        var bytes = TestPictures.Photo(1200, 800);
        using (var original = Image.NewFromBuffer(bytes))
        {
            Assert.Contains("exif-ifd3-GPSLatitude", original.GetFields());
            Assert.Equal(6, original.Get("orientation"));
        }

        var picture = Read("photo.jpg", bytes)!;
        Assert.Equal((800, 1200), (picture.Width, picture.Height));
        foreach (var file in picture.Files)
        {
            using var made = Image.NewFromBuffer(picture.Make(file));
            Assert.Equal((file.Width, file.Width * 3 / 2), (made.Width, made.Height));
            Assert.Equal(Enums.Interpretation.Srgb, made.Interpretation);
            Assert.DoesNotContain(made.GetFields(), f => f.StartsWith("exif", StringComparison.Ordinal) || f.StartsWith("xmp", StringComparison.Ordinal)
                || f.StartsWith("iptc", StringComparison.Ordinal) || f.StartsWith("icc", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(2000, "480 960 1600")]
    [InlineData(1600, "480 960 1600")]
    [InlineData(700, "480 700")]
    [InlineData(300, "300")]
    public void No_file_is_wider_than_the_original(int width, string widths)
    {
        var picture = Read("a.jpg", TestPictures.Jpeg(width, 100))!;
        Assert.Equal(["Avif " + widths, "Webp " + widths, "Jpeg " + widths], picture.Files.GroupBy(f => f.Format).Select(g => $"{g.Key} {string.Join(' ', g.Select(f => f.Width))}"));
    }

    [Fact]
    public void Names_are_addresses_and_change_with_the_content()
    {
        var first = Read("2026/Foto e Çelësit.JPG", TestPictures.Jpeg(20, 10))!;
        Assert.Matches(@"^/media/2026/foto-e-celesit\.[0-9a-f]{10}-20\.avif$", first.Files[0].Path);
        Assert.NotEqual(first.Files[0].Path, Read("2026/Foto e Çelësit.JPG", TestPictures.Jpeg(20, 11))!.Files[0].Path);
    }

    [Fact]
    public void What_shines_through_stays_so()
    {
        var picture = Read("a.png", TestPictures.Png(500, 100, 100))!;
        Assert.Equal(PictureFormat.Png, picture.Widest.Format);
        Assert.All(picture.Files, f =>
        {
            using var made = Image.NewFromBuffer(picture.Make(f));
            Assert.True(made.HasAlpha());
        });
        Assert.Equal(PictureFormat.Jpeg, Read("b.png", TestPictures.Png(500, 100, 255))!.Widest.Format);
    }

    [Fact]
    public void Webp_as_the_editors_page_uploads_it()
    {
        var picture = Read("a.webp", TestPictures.Webp(1920, 1080))!;
        Assert.Equal((1920, 1080), (picture.Width, picture.Height));
        Assert.Equal([0xFF, 0xD8, 0xFF], picture.Make(picture.Widest)[..3]);
    }

    [Fact]
    public void A_file_is_made_once_and_nothing_is_written_before_it_is_asked_for()
    {
        var picture = Read("a.jpg", TestPictures.Jpeg(500, 300))!;
        Assert.False(Directory.Exists(Cache));
        var made = picture.Make(picture.Files[0]);
        var kept = Assert.Single(Directory.GetFiles(Cache, "*.avif"));
        Assert.Equal(made, File.ReadAllBytes(kept));
        File.WriteAllText(kept, "kept");
        Assert.Equal("kept"u8, Read("other.jpg", TestPictures.Jpeg(500, 300))!.Make(picture.Files[0]));
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes()
    {
        var picture = Read("a.jpg", TestPictures.Photo(600, 400))!;
        var first = picture.Files.Select(picture.Make).ToList();
        Directory.Delete(Cache, recursive: true);
        Assert.Equal(first, picture.Files.Select(picture.Make));
    }

    [Fact]
    public void What_cannot_be_published_is_an_error_with_the_file()
    {
        var photo = TestPictures.Jpeg(800, 600);
        Assert.Null(Read("cut.jpg", photo[..(photo.Length / 2)]));
        Assert.Null(Read("empty.png", []));
        Assert.Null(Read("huge.png", TestPictures.Empty(10_000, 5_010)));
        Assert.Null(Read("phone.heic", photo));
        Assert.Null(Read("text.webp", "No picture."u8.ToArray()));
        Assert.Equal(
            ["cut.jpg OGP044", "empty.png OGP044", "huge.png OGP043", "phone.heic OGP045", "text.webp OGP044"],
            bag.Sorted().Select(d => $"{d.Place.File["input/media/".Length..]} {d.Code}"));
        Assert.Contains("50.1 million pixels", bag.Sorted()[2].Message(new MessageCatalog("en")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, 16384)]
    [InlineData(16384, 20)]
    public void A_side_that_is_too_long_for_the_formats_is_an_error_with_the_file(int width, int height)
    {
        Assert.Null(Read("long.png", TestPictures.Empty(width, height)));
        var found = Assert.Single(bag.Sorted());
        Assert.Equal(("OGP110", "input/media/long.png"), (found.Code, found.Place.File));
        Assert.Contains("at most 16,383 on each side", found.Message(new MessageCatalog("en")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_side_is_made_in_every_format()
    {
        var picture = Read("tall.png", TestPictures.Empty(20, 16383))!;
        Assert.All(picture.Files, f =>
        {
            using var made = Image.NewFromBuffer(picture.Make(f));
            Assert.Equal((20, 16383), (made.Width, made.Height));
        });
    }

    [Fact]
    public void A_picture_whose_size_an_earlier_build_kept_is_measured_by_the_same_rule()
    {
        var bytes = TestPictures.Jpeg(20, 10);
        var picture = Read("a.jpg", bytes)!;
        picture.Make(picture.Widest);
        File.WriteAllText(Assert.Single(Directory.GetFiles(Cache, "*.txt")), "20 16384 opaque");
        Assert.Null(Read("a.jpg", bytes));
        Assert.Equal("OGP110", Assert.Single(bag.Sorted()).Code);
    }

    private Picture? Read(string name, byte[] bytes)
    {
        var file = "input/media/" + name;
        var path = Path.Combine(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return new PictureReader(Cache).Read(path, file, bag);
    }
}
