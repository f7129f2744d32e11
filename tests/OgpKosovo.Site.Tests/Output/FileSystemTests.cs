namespace OgpKosovo.Site.Tests.Output;

/// <summary>File systems that refuse, mounted in a name space of the test's own, which needs no rights on most Linux machines.</summary>
public sealed class FileSystemTests : IDisposable
{
    private readonly SiteFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_full_disk_is_reported_and_the_old_site_stays()
    {
        var lines = await RunWhere("mount -t tmpfs -o size=1m tmpfs $TOP && cd $TOP && build site 100 && build site 90000");
        Assert.Equal(["built", "whole"], lines[..2]);
        Assert.StartsWith("The new site cannot be written: ", lines[2], StringComparison.Ordinal);
        Assert.Contains(folder.Top, lines[2], StringComparison.Ordinal);
        Assert.Equal("whole", lines[3]);
    }

    [Fact]
    public async Task A_full_disk_leaves_the_present_deployment()
    {
        var lines = await RunWhere("mkdir srv && mount -t tmpfs -o size=2m tmpfs srv && build site 100 && deploy site srv && build site 90000 && deploy site srv && ls -A srv/releases");
        Assert.Equal(["built", "whole", "000001", "whole", "built", "whole"], lines[..6]);
        Assert.StartsWith("The new site cannot be written: ", lines[6], StringComparison.Ordinal);
        Assert.Equal(["whole", "000001"], lines[7..]);
    }

    [Fact]
    public async Task A_read_only_folder_is_reported_and_the_old_site_stays()
    {
        var lines = await RunWhere("mount -t tmpfs tmpfs $TOP && cd $TOP && build site 100 && mount -o remount,ro $TOP && build site 200");
        Assert.Equal(["built", "whole"], lines[..2]);
        Assert.StartsWith("The new site cannot be written: ", lines[2], StringComparison.Ordinal);
        Assert.Contains(folder.Top, lines[2], StringComparison.Ordinal);
        Assert.Equal("whole", lines[3]);
    }

    [Fact]
    public async Task A_mount_point_as_output_is_reported_and_its_site_stays()
    {
        var lines = await RunWhere("mkdir v site && build v/s 100 && mount --bind v/s site && build site 200");
        Assert.Equal(["built", "whole"], lines[..2]);
        Assert.Contains("site is a mount point", lines[2], StringComparison.Ordinal);
        Assert.Equal("whole", lines[3]);
    }

    [Fact]
    public async Task Files_mounted_inside_the_site_are_never_removed()
    {
        var lines = await RunWhere("build site 100 && mkdir site/up && mount -t tmpfs tmpfs site/up && echo x > site/up/x && build site 200 && cat site/up/x");
        Assert.Equal(["built", "whole"], lines[..2]);
        Assert.Contains("site/up is a mount point", lines[2], StringComparison.Ordinal);
        Assert.Equal(["whole", "x"], lines[3..]);
    }

    private async Task<string[]> RunWhere(string script)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/unshare"), "needs unshare");
        using var probe = ChildProcess.Start("", "unshare", "-rm", "true");
        await probe.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.SkipUnless(probe.ExitCode == 0, "name spaces are not allowed here");
        // The build is given as a shell function, the folder as $TOP.
        var start = $"TOP={folder.Top}; build() {{ {ChildProcess.Program} \"build $TOP/$1 $2\"; }}; deploy() {{ {ChildProcess.Program} \"deploy $TOP/$1 $TOP/$2\"; }}; cd $TOP; ";
        using var child = ChildProcess.Start("arguments", "unshare", "-rm", "sh", "-c", start + script);
        var output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", await child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        return output.TrimEnd().Split('\n');
    }
}
