using System.Diagnostics;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Publishing;

/// <summary>The same sources give the same bytes everywhere.</summary>
public sealed class ReproducibleTests
{
    [Fact]
    public async Task Folder_time_zone_and_locale_leave_no_trace()
    {
        using var one = new SmallSite();
        using var other = new SmallSite();
        var builds = await Task.WhenAll(Build(one, "Pacific/Auckland", "tr_TR.UTF-8"), Build(other, "America/New_York", "C"));
        Assert.Equal(builds[0], builds[1]);
        foreach (var file in Publication.Parse(builds[0])!.Files)
            Assert.Equal(File.ReadAllBytes(Path.Combine(one.Output, file.Path)), File.ReadAllBytes(Path.Combine(other.Output, file.Path)));
    }

    private static async Task<byte[]> Build(SmallSite site, string zone, string locale)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "ogpkosovo"), ["build", "--today", "2026-04-21", "--commit", "abc"])
        {
            WorkingDirectory = site.Root,
            RedirectStandardOutput = true,
        };
        (start.Environment["TZ"], start.Environment["LANG"], start.Environment["LC_ALL"]) = (zone, locale, locale);
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, said);
        return await File.ReadAllBytesAsync(Path.Combine(site.Output, Publication.FileName));
    }
}
