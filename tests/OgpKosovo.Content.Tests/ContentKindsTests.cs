using OgpKosovo.Content.Reading;

namespace OgpKosovo.Content.Tests;

/// <summary>Which files are content.</summary>
public sealed class ContentKindsTests
{
    [Theory]
    [InlineData("news/x.sq.md", "news")]
    [InlineData("pages/a/x.sq.md", "pages")]
    [InlineData("members/x.yml", "members")]
    [InlineData("data/site.yml", "site")]
    [InlineData("data/other.yml", null)]
    [InlineData("members/a/x.yml", null)]
    [InlineData("members/x.md", null)]
    [InlineData("site/x.yml", null)]
    [InlineData("media/x.md", null)]
    [InlineData("x.md", null)]
    public void A_file_is_of_the_kind_of_its_folder(string path, string? kind) =>
        Assert.Equal(kind, ContentKinds.Of(path.Split('/'))?.Name);

    [Fact]
    public void No_name_is_taken_twice() =>
        Assert.Equal(ContentKinds.All.Count, ContentKinds.All.Select(k => k.Name).Distinct(StringComparer.Ordinal).Count());
}
