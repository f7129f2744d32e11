using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NetVips;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Pictures;
using OgpKosovo.Site.Publishing;
using OgpKosovo.Site.Tests.Publishing;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Tests.Pictures;

/// <summary>Pictures on pages and in feeds, and the files that are served.</summary>
public sealed class PicturePageTests : IDisposable
{
    private readonly SmallSite site = new("/ogp");

    public PicturePageTests()
    {
        Put("media/debate-hall.jpg", TestPictures.Photo(900, 1200));
        Put("media/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"/>"u8.ToArray());
        foreach (var (language, alt) in new[] { ("sq", "Njerëz"), ("sr", "Ljudi"), ("en", "People & \"tables\"") })
            site.Put($"input/news/launch.{language}.md", $"""
                ---
                title: Launch {language}
                published: 2026-03-01
                slug: launch
                image:
                  src: ../media/debate-hall.jpg
                  alt: {alt}
                ---
                ![Plan](../media/plan.svg "Title")

                {string.Concat(Enumerable.Repeat("Words. ", 100))}

                ^^^
                ![{alt}](../media/debate-hall.jpg)
                ^^^ A *caption*

                [The picture](../media/debate-hall.jpg)
                """);
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Every_picture_has_a_size_a_description_and_files_that_are_there()
    {
        Assert.Equal(ExitCode.Done, await new SiteRun(site.Options()).CheckAsync());
        Assert.False(Directory.Exists(Path.Combine(site.Root, "cache")));
        site.Build();

        var page = Page("en/news/launch/index.html");
        var images = page.QuerySelectorAll("main img").Cast<IHtmlImageElement>().ToList();
        Assert.Equal(3, images.Count);
        Assert.All(images, i => Assert.True(i.HasAttribute("width") && i.HasAttribute("height") && i.AlternativeText!.Length > 0));
        Assert.Equal(["1200", "40", "1200"], images.Select(i => i.GetAttribute("width")));
        Assert.Equal("People & \"tables\"", images[0].AlternativeText);
        Assert.Equal("Title", images[1].Title);
        Assert.Equal([null, null, "lazy"], images.Select(i => i.GetAttribute("loading")));
        Assert.Equal("A caption", page.QuerySelector("figure:has(img[loading=lazy]) figcaption")!.TextContent);
        Assert.Equal(["image/avif", "image/webp"], images[2].ParentElement!.QuerySelectorAll("source").Select(s => s.GetAttribute("type")));
        Assert.All(images[2].ParentElement!.QuerySelectorAll("[srcset]"), s => Assert.Equal(3, s.GetAttribute("srcset")!.Split(", ").Length));
        Assert.All(page.QuerySelectorAll("[srcset]"), s => Assert.Contains("43rem", s.GetAttribute("sizes"), StringComparison.Ordinal));
        Assert.All(Named(page), address => Assert.True(File.Exists(FileOf(address)), address));
        Assert.EndsWith("-1200.jpg", page.QuerySelector("main a[href*='/media/']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.True(File.Exists(FileOf(page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!["https://example.org".Length..])));
        Assert.Contains("\"image\":\"https://example.org/ogp/media/debate-hall.", page.Source.Text, StringComparison.Ordinal);

        // The original, which says where it was taken, is nowhere.
        Assert.All(Directory.GetFiles(site.Output, "*", SearchOption.AllDirectories), f => Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(File.ReadAllBytes(f)), StringComparison.Ordinal));
        Assert.All(Named(Page("en/news/index.html")), address => Assert.True(File.Exists(FileOf(address)), address));
    }

    [Fact]
    public void Descriptions_are_in_the_readers_script_and_addresses_are_not()
    {
        site.Build();
        var page = Page("sr-cyrl/vesti/launch/index.html");
        Assert.Equal(["Људи", "План", "Људи"], page.QuerySelectorAll("main img").Select(i => i.GetAttribute("alt")));
        Assert.Equal(Named(Page("sr/vesti/launch/index.html")), Named(page));
    }

    [Fact]
    public void Feeds_have_full_addresses()
    {
        site.Build();
        var feed = File.ReadAllText(Path.Combine(site.Output, "en/feed.atom"));
        Assert.Contains("https://example.org/ogp/media/debate-hall.", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("\"/ogp/media", feed, StringComparison.Ordinal);
        Assert.DoesNotContain(", /ogp/media", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_not_there_is_reported_at_its_line()
    {
        site.Put("input/news/launch.en.md", "---\ntitle: Launch en\npublished: 2026-03-01\nimage:\n  src: ../media/Debate.jpg\n  alt: People\n---\n\n![Plan](../files/a.pdf)\n");
        site.Load();
        Assert.Contains(site.Bag.Sorted(), d => d is { Code: "OGP031", Place.Line: 5 });
        Assert.Contains(site.Bag.Sorted(), d => d is { Code: "OGP031", Place.Line: 9 });
    }

    [Fact]
    public void A_picture_that_cannot_be_made_is_named()
    {
        var loaded = site.Load()!;
        var file = new SiteFile("media/a-480.avif", null, () => throw new PictureException(new VipsException("unable to call heifsave_buffer\nheifsave: image too large\n")), new FileOrigin(Source: "input/media/a.png"));
        using var writer = new OutputWriter(site.Output, site.Bag);

        var refused = Assert.Throws<OutputException>(() => SitePublisher.Publish(loaded, [file], new ThemeFiles(), writer));

        Assert.StartsWith("No picture can be made of input/media/a.png: unable to call heifsave_buffer: heifsave: image too large", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    private void Put(string file, byte[] bytes)
    {
        var path = Path.Combine(site.Root, "input", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private IHtmlDocument Page(string file) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, file)));

    private string FileOf(string address) => Path.Combine(site.Output, address["/ogp/".Length..]);

    private static List<string> Named(IHtmlDocument page) => [.. page.QuerySelectorAll("main img").Select(i => i.GetAttribute("src")!)
        .Concat(page.QuerySelectorAll("main [srcset]").SelectMany(s => s.GetAttribute("srcset")!.Split(", ")).Select(s => s.Split(' ')[0]))];
}
