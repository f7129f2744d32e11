using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Output;

public sealed class RecoveryTests : IDisposable
{
    private readonly SiteFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Staging => Path.Combine(folder.Top, ".site.staging");

    private string Former => Path.Combine(folder.Top, ".site.former");

    [Fact]
    public void What_a_killed_build_staged_is_removed()
    {
        folder.Build(("a.html", "a"));
        folder.Put(".site.staging/new/half.html", "hal");
        folder.Put(".site.lock", "");
        Assert.Equal(new OutputSummary(0, 1, 0), folder.Build(("a.html", "a")));
        Assert.Equal(["a.html: a", "publication.json: ..."], folder.Tree());
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public void Two_renames_that_were_interrupted_are_finished()
    {
        folder.Build(("a.html", "old"));
        Directory.Move(folder.Site, Former);
        folder.Put(".site.staging/new/a.html", "new");
        folder.Writer().Dispose();
        Assert.Equal(["a.html: new"], folder.Tree());
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public void Two_renames_after_which_nothing_was_removed_are_finished()
    {
        folder.Build(("a.html", "new"));
        folder.Put(".site.former/a.html", "old");
        Directory.CreateDirectory(Staging);
        folder.Writer().Dispose();
        Assert.Equal("new", folder["a.html"]);
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public void An_old_site_that_was_moved_away_comes_back_when_there_is_no_new_one()
    {
        folder.Build(("a.html", "old"));
        Directory.Move(folder.Site, Former);
        Directory.CreateDirectory(folder.Site);
        folder.Writer().Dispose();
        Assert.Equal(["a.html: old", "publication.json: ..."], folder.Tree());
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public void An_old_site_that_was_exchanged_but_not_removed_is_removed()
    {
        folder.Build(("a.html", "new"));
        folder.Put(".site.former/a.html", "old");
        folder.Writer().Dispose();
        Assert.Equal("new", folder["a.html"]);
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public void Nothing_is_removed_when_it_is_unclear_which_site_is_the_right_one()
    {
        folder.Build(("a.html", "1"));
        folder.Put(".site.former/a.html", "2");
        folder.Put(".site.staging/new/a.html", "3");
        var error = Assert.Throws<OutputException>(() => folder.Writer());
        Assert.Contains("Move one of them away", error.Message, StringComparison.Ordinal);
        Assert.Equal([".site.former", ".site.staging"], folder.Beside());
        Assert.Equal("1", folder["a.html"]);
    }

    [Fact]
    public void A_symbolic_link_in_the_place_of_the_staging_folder_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs symbolic links");
        folder.Put("outside/x.txt", "outside");
        Directory.CreateSymbolicLink(Staging, "outside");
        folder.Build(("a.html", "a"));
        Assert.Equal(["x.txt: outside"], folder.Tree("outside"));
        Assert.Equal(["outside"], folder.Beside());
    }

    [Fact]
    public void A_second_build_into_the_same_folder_is_refused_until_the_first_is_done()
    {
        using (var first = folder.Writer())
        {
            first.Add("a.html", "a"u8.ToArray());
            var error = Assert.Throws<OutputException>(() => folder.Writer());
            Assert.StartsWith("Another build is writing to ", error.Message, StringComparison.Ordinal);
            first.Commit();
        }
        folder.Build(("a.html", "b"));
        Assert.Equal("b", folder["a.html"]);
    }

    [Fact]
    public void Of_many_builds_at_once_every_one_is_done_whole_or_refused()
    {
        var done = 0;
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            try
            {
                folder.Build(("a.html", $"{i}"), ("b.html", $"{i}"));
                Interlocked.Increment(ref done);
            }
            catch (OutputException e)
            {
                Assert.StartsWith("Another build is writing to ", e.Message, StringComparison.Ordinal);
            }
        });
        Assert.True(done > 0);
        Assert.Equal(folder["a.html"], folder["b.html"]);
        Assert.Null(SiteFolder.Fault(folder.Site));
        Assert.Empty(folder.Beside());
    }
}
