using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Comparing;
using OgpKosovo.Site.Deploy;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Deploy;

/// <summary>Publications on one's own server.</summary>
public sealed class DeploymentTests : IDisposable
{
    private readonly string top = Directory.CreateTempSubdirectory("deploy-test-").FullName;

    private string Site => Path.Combine(top, "output");

    private string Target => Path.Combine(top, "srv");

    private string Shown => File.ReadAllText(Path.Combine(Target, "current", "a.html"));

    public void Dispose() => Directory.Delete(top, recursive: true);

    [Fact]
    public void The_new_publication_is_shown_and_the_one_before_comes_back()
    {
        Deploy("one");
        Deploy("two");
        Assert.Equal("two", Shown);
        new Deployment(Target).Rollback();
        Assert.Equal("one", Shown);
        Deploy("three");
        Assert.Equal("three", Shown);
        new Deployment(Target).Rollback();
        Assert.Equal("one", Shown);
        Assert.Throws<OutputException>(() => new Deployment(Target).Rollback());
    }

    [Fact]
    public void The_last_five_are_kept()
    {
        for (var i = 0; i < 7; i++)
            Deploy($"{i}");
        Assert.Equal(5, Directory.GetDirectories(Path.Combine(Target, "releases")).Length);
        for (var i = 0; i < 4; i++)
            new Deployment(Target).Rollback();
        Assert.Equal("2", Shown);
    }

    [Fact]
    public void Without_the_link_no_release_is_lost()
    {
        for (var i = 0; i < 5; i++)
            Deploy($"{i}");
        File.Delete(Path.Combine(Target, "current"));
        Deploy("new");
        Assert.Equal("new", Shown);
        Assert.Equal(6, Directory.GetDirectories(Path.Combine(Target, "releases")).Length);
        new Deployment(Target).Rollback();
        Assert.Equal("4", Shown);
    }

    [Fact]
    public void A_folder_in_place_of_the_link_or_a_foreign_link_is_refused_with_every_release_as_it_was()
    {
        Deploy("one");
        Deploy("two");
        new Deployment(Target).Rollback();
        var link = Path.Combine(Target, "current");
        File.Delete(link);
        File.CreateSymbolicLink(link, "releases/old");
        Assert.Contains("releases/old, which is no release", Assert.Throws<OutputException>(() => Deploy("three")).Message, StringComparison.Ordinal);
        File.Delete(link);
        Directory.CreateDirectory(link);
        Assert.Contains("is no symbolic link", Assert.Throws<OutputException>(() => Deploy("three")).Message, StringComparison.Ordinal);
        Assert.Equal(["000001", "000002"], Directory.GetFileSystemEntries(Path.Combine(Target, "releases")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_publication_that_is_not_whole_is_refused_and_the_present_one_stays()
    {
        Deploy("one");
        Write("two");
        File.AppendAllText(Path.Combine(Site, "a.html"), "x");
        Assert.Contains("a.html is not what the manifest says", Assert.Throws<OutputException>(() => new Deployment(Target).Deploy(Site)).Message, StringComparison.Ordinal);
        Assert.Equal("one", Shown);
        Assert.Single(Directory.GetFileSystemEntries(Path.Combine(Target, "releases")));
    }

    [Fact]
    public async Task Two_at_once_wait_for_each_other()
    {
        Write("same");
        var names = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new Deployment(Target).Deploy(Site))));
        Assert.Equal(["000001", "000002", "000003", "000004"], names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Readers_never_meet_a_gap()
    {
        Deploy("0");
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            var read = 0;
            for (; !stop.IsCancellationRequested; read++)
                Assert.NotEmpty(Shown);
            return read;
        }, TestContext.Current.CancellationToken);
        for (var i = 1; i < 4; i++)
            Deploy($"{i}");
        await stop.CancelAsync();
        Assert.True(await reader > 0);
    }

    [Fact]
    public void Unchanged_files_keep_their_time_stamp()
    {
        Deploy("one");
        var before = File.GetLastWriteTimeUtc(Path.Combine(Target, "current", "same.html"));
        Directory.Delete(Site, recursive: true);
        Thread.Sleep(20);
        Deploy("two");
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(Target, "current", "same.html")));
    }

    [Theory]
    [InlineData("samex")]
    [InlineData(null)]
    public void What_was_damaged_in_the_present_release_comes_from_the_new_publication(string? damaged)
    {
        Deploy("one");
        var present = Path.Combine(Target, "releases", "000001", "same.html");
        File.Delete(present);
        if (damaged is not null)
            File.WriteAllText(present, damaged);
        Deploy("two");
        Assert.Equal(("two", "same"), (Shown, File.ReadAllText(Path.Combine(Target, "current", "same.html"))));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("\\ud800")]
    public void A_manifest_with_a_path_that_is_none_is_no_publication(string path)
    {
        Write("one");
        File.WriteAllText(Path.Combine(Site, Publication.FileName), $$"""{"files":[{"path":"{{path}}","sha256":"00"}]}""");
        Assert.StartsWith("There is no publication in ", Assert.Throws<OutputException>(() => new Deployment(Target).Deploy(Site)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_names_what_is_missing_changed_and_unknown()
    {
        Write("one");
        var publication = Publication.Parse(File.ReadAllBytes(Path.Combine(Site, Publication.FileName)))!;
        var bag = new DiagnosticBag();
        FolderVerifier.Verify(publication, Site, bag);
        Assert.Empty(bag.Sorted());
        File.Delete(Path.Combine(Site, "same.html"));
        File.AppendAllText(Path.Combine(Site, "a.html"), "x");
        File.WriteAllText(Path.Combine(Site, ".hidden"), "x");
        FolderVerifier.Verify(publication, Site, bag);
        Assert.Equal([".hidden OGP096", "a.html OGP095", "same.html OGP094"], bag.Sorted().Select(d => $"{d.Place.File} {d.Code}"));
    }

    private void Deploy(string text)
    {
        Write(text);
        new Deployment(Target).Deploy(Site);
    }

    private void Write(string text)
    {
        using var writer = new OutputWriter(Site, new DiagnosticBag());
        writer.Add("a.html", Encoding.UTF8.GetBytes(text));
        writer.Add("same.html", "same"u8.ToArray());
        writer.Commit();
    }
}
