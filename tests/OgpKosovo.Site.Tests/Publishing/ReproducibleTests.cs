using System.Diagnostics;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Publishing;

/// <summary>The same sources give the same bytes everywhere.</summary>
public sealed class ReproducibleTests
{
    [Theory]
    [InlineData("Pacific/Auckland", "tr_TR.UTF-8", "Pages")]
    [InlineData("Asia/Kolkata", "sq_AL.UTF-8", "Faqe")]
    [InlineData("Europe/Belgrade", "sr_RS.UTF-8", "Stranice")]
    public async Task Folder_time_zone_and_locale_leave_no_trace(string zone, string locale, string word)
    {
        using var one = new SmallSite();
        using var other = new SmallSite();
        var builds = await Task.WhenAll(Build(one.Root, zone, locale), Build(other.Root, "America/New_York", "C"));
        AssertEqual(one.Root, other.Root);
        // The locale was in force: the summary is in its language.
        Assert.StartsWith(word, builds[0], StringComparison.Ordinal);
        Assert.StartsWith("Pages", builds[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_in_which_the_system_lists_files_leaves_no_trace()
    {
        using var site = new SmallSite();
        var files = Directory.GetFiles(site.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();

        // The file system in memory lists files by the time at which they were made.
        var memory = Directory.CreateDirectory(Path.Combine("/dev/shm", Path.GetFileName(site.Root))).FullName;
        try
        {
            var (one, other) = (Path.Combine(memory, "one"), Path.Combine(memory, "other"));
            Copy(site.Root, files, one);
            Copy(site.Root, Enumerable.Reverse(files), other);
            Assert.NotEqual(Directory.GetFiles(Path.Combine(one, "input/pages")).Select(Path.GetFileName), Directory.GetFiles(Path.Combine(other, "input/pages")).Select(Path.GetFileName));

            await Task.WhenAll(Build(one, "UTC", "C"), Build(other, "UTC", "C"));
            AssertEqual(one, other);
        }
        finally
        {
            Directory.Delete(memory, recursive: true);
        }
    }

    private static void Copy(string root, IEnumerable<string> files, string to)
    {
        foreach (var file in files)
        {
            var target = Path.Combine(to, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static void AssertEqual(string one, string other)
    {
        byte[] Bytes(string root, string path) => File.ReadAllBytes(Path.Combine(root, "output", path));
        var manifest = Bytes(one, Publication.FileName);
        Assert.Equal(manifest, Bytes(other, Publication.FileName));
        foreach (var file in Publication.Parse(manifest)!.Files)
            Assert.Equal(Bytes(one, file.Path), Bytes(other, file.Path));
    }

    // What the program says.
    private static async Task<string> Build(string root, string zone, string locale)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "ogpkosovo"), ["build", "--today", "2026-04-21", "--commit", "abc"])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
        };
        (start.Environment["TZ"], start.Environment["LANG"], start.Environment["LC_ALL"]) = (zone, locale, locale);
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, said);
        return said;
    }
}
