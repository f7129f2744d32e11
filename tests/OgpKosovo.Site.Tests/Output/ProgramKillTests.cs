using System.Diagnostics;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Tests.Output;

/// <summary>The real program, killed while it builds.</summary>
public sealed class ProgramKillTests : IDisposable
{
    private const int Items = 40;
    private const int Moments = 20;

    private readonly SiteFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Killed_at_any_moment_from_the_start_to_the_switch_it_leaves_a_whole_site_old_or_new()
    {
        Write(0);
        using (var first = Start())
            await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        Write(1);
        var watch = Stopwatch.StartNew();
        using (var whole = Start())
        {
            await whole.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(ExitCode.Done, whole.ExitCode);
        }

        var time = watch.Elapsed;
        var old = VersionOf();
        for (var i = 0; i < Moments; i++)
        {
            Write(i + 2);
            using var program = Start();
            // The last moments lie after the time that a whole run took: on a quiet machine the switch falls among them.
            var moment = time * ((i + Random.Shared.NextDouble()) / (Moments - 2));
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(moment);
            await Task.WhenAny(program.WaitForExitAsync(patience.Token));
            program.Kill();
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.Null(SiteFolder.Fault(folder.Site));
            var now = VersionOf();
            Assert.Contains(now, new[] { old, $"version {i + 2}" });
            old = now;
        }

        // Whatever the kills left behind, the next run that nobody disturbs takes it over.
        Write(Moments + 2);
        using (var last = Start())
        {
            await last.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(ExitCode.Done, last.ExitCode);
        }

        Assert.Equal($"version {Moments + 2}", VersionOf());
    }

    // Every page says the same version, or the site is a mixture.
    private string VersionOf() => Assert.Single(Directory.EnumerateFiles(Path.Combine(folder.Site, "en", "news"), "index.html", SearchOption.AllDirectories)
        .Select(File.ReadAllText).Where(t => t.Contains("<p>version ", StringComparison.Ordinal))
        .Select(t => t[(t.IndexOf("<p>version ", StringComparison.Ordinal) + 3)..].Split('<')[0]).Distinct());

    private void Write(int version)
    {
        folder.Put("root/statiq.json", """{ "Host": "example.org", "Languages": ["en"] }""");
        for (var i = 0; i < Items; i++)
            folder.Put($"root/input/news/n{i}.en.md", $"---\ntitle: Item {i}\npublished: 2026-01-01\n---\nversion {version}\n");
    }

    private Process Start() => Process.Start(new ProcessStartInfo(
        Path.Combine(AppContext.BaseDirectory, "ogpkosovo"), ["build", "--root", Path.Combine(folder.Top, "root"), "--output", folder.Site])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
