using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Output;

public sealed class ForeignFilesTests : IDisposable
{
    private readonly SiteFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, MemberData(nameof(OutputWriterTests.EveryAbility), MemberType = typeof(OutputWriterTests))]
    public void What_no_build_wrote_is_left_alone_with_a_warning(FileSystemAbilities abilities)
    {
        folder.Build(("en/a.html", "a"), ("old/b.html", "b"));
        folder.Put("site/CNAME", "ogpkosova.org");
        folder.Put("site/en/notes.txt", "notes");
        folder.Put("site/old/kept.txt", "kept");
        folder.Put("site/.git/objects/x", "object");
        Directory.CreateDirectory(Path.Combine(folder.Site, "empty"));
        folder.MakeOld("CNAME");
        folder.MakeOld(".git/objects/x");
        Assert.Equal(new OutputSummary(1, 0, 1), folder.Build(abilities, ("en/a.html", "changed")));
        Assert.Equal([".git/objects/x: object", "CNAME: ogpkosova.org", "empty/", "en/a.html: changed", "en/notes.txt: notes", "old/kept.txt: kept", "publication.json: ..."], folder.Tree());
        Assert.Equal(["site/.git/ OGP050", "site/CNAME OGP050", "site/empty/ OGP050", "site/en/notes.txt OGP050", "site/old/kept.txt OGP050"], folder.Found);
        Assert.True(folder.IsOld("CNAME") && folder.IsOld(".git/objects/x"));
        Assert.False(folder.Bag.HasErrors);
    }

    [Fact]
    public void A_file_of_others_in_the_way_of_a_page_is_an_error_and_the_old_site_stays()
    {
        folder.Build(("a.html", "a"));
        folder.Put("site/en/index.html", "mine");
        folder.Put("site/sq", "mine");
        folder.Put("site/sr/x.txt", "mine");
        Assert.Null(folder.Build(("a.html", "changed"), ("en/index.html", "page"), ("sq/index.html", "page"), ("sr", "page")));
        Assert.Equal(["site/en/index.html OGP051", "site/sq OGP051", "site/sr OGP051"], folder.Found);
        Assert.Equal(["a.html: a", "en/index.html: mine", "publication.json: ...", "sq: mine", "sr/x.txt: mine"], folder.Tree());
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public void A_file_of_others_in_a_folder_that_becomes_a_page_is_an_error()
    {
        folder.Build(("a/b.html", "b"));
        folder.Put("site/a/deep/mine.txt", "mine");
        Assert.Null(folder.Build(("a", "page")));
        Assert.Equal(["site/a/deep OGP051"], folder.Found);
        Assert.Equal(["a/b.html: b", "a/deep/mine.txt: mine", "publication.json: ..."], folder.Tree());
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("{\"files\":[{\"path\":\"a.html\"}]}")]
    public void A_folder_without_a_manifest_of_ours_is_that_of_others(string manifest)
    {
        folder.Put("site/a.html", "mine");
        folder.Put("site/publication.json", manifest);
        Assert.Null(folder.Build(("b.html", "b")));
        Assert.Equal(["site/a.html OGP050", "site/publication.json OGP051"], folder.Found);
        Assert.Equal("mine", folder["a.html"]);
    }

    [Fact]
    public void Symbolic_links_in_the_site_are_kept_and_never_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs symbolic links");
        folder.Build(("a.html", "a"));
        folder.Put("outside/x.txt", "outside");
        Directory.CreateSymbolicLink(Path.Combine(folder.Site, "folder"), "../outside");
        File.CreateSymbolicLink(Path.Combine(folder.Site, "file"), "../outside/x.txt");
        File.CreateSymbolicLink(Path.Combine(folder.Site, "nowhere"), "../none");
        folder.Build(("a.html", "b"));
        Assert.Equal(["a.html: b", "file -> ../outside/x.txt", "folder -> ../outside", "nowhere -> ../none", "publication.json: ..."], folder.Tree());
        Assert.Equal(["site/file OGP050", "site/folder OGP050", "site/nowhere OGP050"], folder.Found);
        Assert.Equal(["x.txt: outside"], folder.Tree("outside"));
    }

    [Fact]
    public void A_symbolic_link_in_the_place_of_a_page_or_of_its_folder_is_in_the_way()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs symbolic links");
        folder.Build(("en/a.html", "a"), ("b.html", "b"));
        Directory.Move(Path.Combine(folder.Site, "en"), Path.Combine(folder.Top, "outside"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Site, "en"), "../outside");
        File.Delete(Path.Combine(folder.Site, "b.html"));
        File.CreateSymbolicLink(Path.Combine(folder.Site, "b.html"), "../outside/a.html");
        Assert.Null(folder.Build(("en/a.html", "a"), ("b.html", "b")));
        Assert.Equal(["site/b.html OGP051", "site/en OGP051"], folder.Found);
        Assert.Equal(["a.html: a"], folder.Tree("outside"));
    }
}
