using System.Text.RegularExpressions;

namespace OgpKosovo.Content.Tests.Guide;

/// <summary>The pictures of the editors' guide, which the browser tests take (Admin.Tests, GuidePictures).</summary>
public sealed partial class GuidePictureTests
{
    private static readonly string[] Guides = ["sq", "sr", "en"];

    private const int MostBytes = 60_000;

    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    [InlineData("en")]
    public void Every_picture_that_the_guide_names_is_there_small_and_described_and_none_is_left_over(string language)
    {
        var folder = GuideTests.PathOf(language, "");
        var named = Directory.GetFiles(folder, "*.md").SelectMany(f => Picture().Matches(File.ReadAllText(f))).ToList();

        Assert.Equal(
            Directory.GetFiles(Path.Combine(folder, "pictures")).Select(f => "pictures/" + Path.GetFileName(f)).Order(StringComparer.Ordinal),
            named.Select(p => p.Groups["path"].Value).Distinct().Order(StringComparer.Ordinal));
        Assert.All(named, p => Assert.InRange(p.Groups["alt"].Value.Length, 15, 120));
        Assert.All(named, p => Assert.InRange(new FileInfo(Path.Combine(folder, p.Groups["path"].Value)).Length, 1, MostBytes));
        Assert.True(named.Count >= 5);
    }

    [Fact]
    public void The_guide_of_each_language_has_the_same_pictures()
    {
        var pictures = Guides.Select(l => Directory.GetFiles(GuideTests.PathOf(l, "pictures")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        Assert.Single(pictures.Select(p => string.Join(' ', p)).Distinct());
    }

    [GeneratedRegex(@"!\[(?<alt>[^\]]*)\]\((?<path>pictures/[^)]+)\)")]
    private static partial Regex Picture();
}
