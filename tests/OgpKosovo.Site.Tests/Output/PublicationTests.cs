using System.Text;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Output;

public sealed class PublicationTests
{
    [Fact]
    public void The_manifest_lists_the_files_in_ordinal_order_one_a_line()
    {
        var publication = new Publication([
            new PublishedFile("sq/ë.html", "02"),
            new PublishedFile("a.html", "01", new FileOrigin("/a/", "pages", "en", "input/pages/a.en.md")),
            new PublishedFile("Z.html", "03", new FileOrigin(Language: "sr-Cyrl"))]);
        Assert.Equal(
            """
            {"files":[
            {"path":"Z.html","sha256":"03","language":"sr-Cyrl"},
            {"path":"a.html","sha256":"01","address":"/a/","kind":"pages","language":"en","source":"input/pages/a.en.md"},
            {"path":"sq/ë.html","sha256":"02"}
            ]}

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(publication.ToJson()));
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        var publication = new Publication(Enumerable.Range(0, 40_000).Select(i =>
            new PublishedFile($"en/{i}/\"index\".html", $"{i:x64}", i % 2 == 0 ? null : new FileOrigin($"/en/{i}/", "news"))));
        Assert.Equal(publication.Files, Publication.Parse(publication.ToJson())?.Files);
    }

    [Fact]
    public void A_site_without_files_has_a_manifest() =>
        Assert.Empty(Publication.Parse(new Publication([]).ToJson())!.Files);

    [Fact]
    public void Properties_of_a_later_version_are_passed_over() =>
        Assert.Equal(
            [new PublishedFile("a", "01")],
            Publication.Parse("""{"version":2,"files":[{"path":"a","size":7,"sha256":"01"}],"made":{}}"""u8.ToArray())!.Files);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"files\":{}}")]
    [InlineData("{\"files\":[7]}")]
    [InlineData("{\"files\":[{\"path\":1,\"sha256\":\"x\"}]}")]
    [InlineData("{\"files\":[")]
    [InlineData("{\"files\":[{\"path\":\"../x\",\"sha256\":\"00\"}]}")]
    [InlineData("{\"files\":[{\"path\":\"/x\",\"sha256\":\"00\"}]}")]
    [InlineData("{\"files\":[{\"path\":\"\\ud800\",\"sha256\":\"00\"}]}")]
    [InlineData("{\"files\":[{\"path\":\"x\",\"sha256\":\"\\ud800\"}]}")]
    [InlineData("{\"files\":[{\"path\":\"x\",\"sha256\":\"00\"},{\"path\":\"x\",\"sha256\":\"01\"}]}")]
    public void Other_JSON_is_no_manifest(string json) => Assert.Null(Publication.Parse(Encoding.UTF8.GetBytes(json)));
}
