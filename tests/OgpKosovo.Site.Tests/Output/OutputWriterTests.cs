using System.Text;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Output;

public sealed class OutputWriterTests : IDisposable
{
    public static readonly TheoryData<FileSystemAbilities> EveryAbility = new(
        new FileSystemAbilities(),
        new FileSystemAbilities(HardLinks: false),
        new FileSystemAbilities(Exchange: false),
        new FileSystemAbilities(HardLinks: false, Exchange: false));

    private readonly SiteFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_first_build_writes_every_file_and_the_manifest()
    {
        var summary = folder.Build(("index.html", "home"), ("en/news/index.html", "news"), ("en/empty.txt", ""));
        Assert.Equal(new OutputSummary(3, 0, 0), summary);
        Assert.Equal(["en/empty.txt: ", "en/news/index.html: news", "index.html: home", "publication.json: ..."], folder.Tree());
        Assert.Null(SiteFolder.Fault(folder.Site));
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public void An_empty_folder_and_one_whose_parent_is_missing_are_filled()
    {
        Directory.CreateDirectory(folder.Site);
        folder.Build(("a.html", "a"));
        Assert.Equal("a", folder["a.html"]);
        using var deep = new OutputWriter(Path.Combine(folder.Site, "x/y"), folder.Bag);
        deep.Add("b.html", "b"u8.ToArray());
        deep.Commit();
        Assert.Equal("b", folder["x/y/b.html"]);
    }

    [Theory, MemberData(nameof(EveryAbility))]
    public void Only_changed_files_are_written_and_stale_ones_removed(FileSystemAbilities abilities)
    {
        folder.Build(("same.html", "1"), ("en/same.html", "2"), ("changed.html", "3"), ("longer.html", "4"), ("gone/gone.html", "5"), ("empty.txt", ""));
        folder.MakeOld("same.html");
        folder.MakeOld("en/same.html");
        folder.MakeOld("changed.html");
        folder.MakeOld("empty.txt");
        var summary = folder.Build(abilities, ("same.html", "1"), ("en/same.html", "2"), ("changed.html", "x"), ("longer.html", "44"), ("new/new.html", "6"), ("empty.txt", ""));
        Assert.Equal(new OutputSummary(3, 3, 1), summary);
        Assert.Equal(["changed.html: x", "empty.txt: ", "en/same.html: 2", "longer.html: 44", "new/new.html: 6", "publication.json: ...", "same.html: 1"], folder.Tree());
        Assert.True(folder.IsOld("same.html") && folder.IsOld("en/same.html") && folder.IsOld("empty.txt"));
        Assert.False(folder.IsOld("changed.html"));
        Assert.Null(SiteFolder.Fault(folder.Site));
        Assert.Empty(folder.Beside());
        Assert.Empty(folder.Found);
    }

    [Fact]
    public void A_build_without_changes_does_not_touch_the_site()
    {
        folder.Build(("a.html", "a"), ("b/b.html", "b"));
        folder.MakeOld(".");
        folder.MakeOld("publication.json");
        Assert.Equal(new OutputSummary(0, 2, 0), folder.Build(("b/b.html", "b"), ("a.html", "a")));
        Assert.True(folder.IsOld(".") && folder.IsOld("publication.json"));
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public void A_file_that_somebody_changed_or_removed_is_written_again()
    {
        folder.Build(("a.html", "a"), ("b.html", "b"));
        folder.Put("site/a.html", "x");
        File.Delete(Path.Combine(folder.Site, "b.html"));
        Assert.Equal(new OutputSummary(2, 0, 0), folder.Build(("a.html", "a"), ("b.html", "b")));
        Assert.Equal("a", folder["a.html"]);
        Assert.Equal("b", folder["b.html"]);
    }

    [Fact]
    public void A_page_can_become_a_folder_and_a_folder_a_page()
    {
        folder.Build(("a", "file"), ("b/c/d", "deep"));
        Assert.Equal(new OutputSummary(2, 0, 2), folder.Build(("a/x", "deep"), ("b", "file")));
        Assert.Equal(["a/x: deep", "b: file", "publication.json: ..."], folder.Tree());
        Assert.Empty(folder.Found);
    }

    [Fact]
    public void A_build_that_is_not_committed_leaves_the_old_site_as_it_was()
    {
        folder.Build(("a.html", "a"), ("b.html", "b"));
        using (var writer = folder.Writer())
        {
            writer.Add("a.html", "a"u8.ToArray());
            writer.Add("c.html", "c"u8.ToArray());
        }
        Assert.Equal(["a.html: a", "b.html: b", "publication.json: ..."], folder.Tree());
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public void Files_are_added_from_many_threads()
    {
        using (var writer = folder.Writer())
        {
            Parallel.For(0, 500, i => writer.Add($"{i % 7}/{i % 11}/{i}.html", Encoding.UTF8.GetBytes($"page {i}")));
            Assert.Equal(500, writer.Commit()?.Written);
        }
        using var second = folder.Writer();
        Parallel.For(0, 500, i => second.Add($"{i % 7}/{i % 11}/{i}.html", Encoding.UTF8.GetBytes(i == 77 ? "new" : $"page {i}")));
        Assert.Equal(new OutputSummary(1, 499, 0), second.Commit());
        Assert.Null(SiteFolder.Fault(folder.Site));
    }

    [Fact]
    public void A_path_is_taken_once_and_the_manifest_is_the_writers_own()
    {
        using var writer = folder.Writer();
        writer.Add("a.html", "a"u8.ToArray());
        Assert.Throws<ArgumentException>(() => writer.Add("a.html", "a"u8.ToArray()));
        Assert.Throws<ArgumentException>(() => writer.Add("publication.json", "{}"u8.ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("a/..")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("a/")]
    [InlineData("..\\x")]
    [InlineData("C:/x")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("a\u0085b")]
    public void A_path_that_leads_out_of_the_site_is_refused(string path)
    {
        using var writer = folder.Writer();
        Assert.Throws<ArgumentException>(() => writer.Add(path, "x"u8.ToArray()));
        Assert.Equal([".site.lock", ".site.staging"], folder.Beside());
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(folder.Top, ".site.staging"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void An_output_that_is_a_file_is_refused()
    {
        folder.Put("site", "mine");
        var error = Assert.Throws<OutputException>(() => folder.Writer());
        Assert.Contains("is a file", error.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.Site));
    }

    [Fact]
    public void An_output_that_is_a_symbolic_link_stays_one()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs symbolic links");
        Directory.CreateDirectory(Path.Combine(folder.Top, "real/www"));
        Directory.CreateSymbolicLink(folder.Site, "real/www");
        folder.Build(("a.html", "a"));
        folder.Build(("a.html", "b"));
        Assert.Equal("real/www", new DirectoryInfo(folder.Site).LinkTarget);
        Assert.Equal(["www/a.html: b", "www/publication.json: ..."], folder.Tree("real"));
    }
}
