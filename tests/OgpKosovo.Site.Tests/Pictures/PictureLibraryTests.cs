using System.Diagnostics;
using OgpKosovo.Site.Tests.Publishing;

namespace OgpKosovo.Site.Tests.Pictures;

/// <summary>The library for pictures is large, and is loaded where there is a picture to make.</summary>
public sealed class PictureLibraryTests : IDisposable
{
    private const string Library = "libvips";

    private readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_build_without_pictures_does_not_load_it()
    {
        Assert.DoesNotContain(Library, await Loaded(), StringComparison.Ordinal);
        File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(Path.Combine(site.Root, "input/media")).FullName, "a.png"), TestPictures.Photo(40, 30));
        Assert.Contains(Library, await Loaded(), StringComparison.Ordinal);
    }

    /// <summary>What the system's loader tells of the files that it opened: https://man7.org/linux/man-pages/man8/ld.so.8.html.</summary>
    private async Task<string> Loaded()
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "ogpkosovo"), ["build"]) { WorkingDirectory = site.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LD_DEBUG"] = "files";
        using var process = Process.Start(start)!;
        var (said, loaded) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await said);
        Assert.Contains("libcoreclr", await loaded, StringComparison.Ordinal);
        return await loaded;
    }
}
