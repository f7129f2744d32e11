namespace OgpKosovo.Site.Tests.Output;

public sealed class KillTests : IDisposable
{
    private readonly SiteFolder folder = new();

    // A file of others must live through every kill too.
    public KillTests()
    {
        folder.Build(("only/first.html", "x"));
        folder.Put("site/mine.txt", "mine");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_killed_build_leaves_a_whole_site()
    {
        for (var i = 0; i < 20; i++)
        {
            await KillAtRandomMoment("exchange");
            CheckWhole();
        }
        folder.Writer().Dispose();
        CheckWhole();
        Assert.Empty(folder.Beside());
    }

    [Fact]
    public async Task Where_folders_cannot_be_exchanged_the_next_build_brings_the_site_back_whole()
    {
        for (var i = 0; i < 6; i++)
        {
            await KillAtRandomMoment("renames");
            folder.Writer().Dispose();
            CheckWhole();
            Assert.Empty(folder.Beside());
        }
    }

    private async Task KillAtRandomMoment(string exchange)
    {
        using var child = ChildProcess.Start($"loop {folder.Site} {exchange}", ChildProcess.Program);
        Assert.Equal("ready", await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        await Task.Delay(Random.Shared.Next(40), TestContext.Current.CancellationToken);
        child.Kill();
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private void CheckWhole()
    {
        Assert.Null(SiteFolder.Fault(folder.Site));
        Assert.Equal("mine", folder["mine.txt"]);
        Assert.Single(Directory.EnumerateFiles(Path.Combine(folder.Site, "only")));
        Assert.Equal(63, Directory.EnumerateFiles(folder.Site, "*", SearchOption.AllDirectories).Count());
    }
}
