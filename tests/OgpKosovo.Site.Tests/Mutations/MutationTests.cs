using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;

namespace OgpKosovo.Site.Tests.Mutations;

/// <summary>Files as no one would write them, made by the hundred; OGP_MUTATIONS sets the number of sites that are built.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private static readonly long Count = long.Parse(Environment.GetEnvironmentVariable("OGP_MUTATIONS") ?? "500", CultureInfo.InvariantCulture);

    /// <remarks>What fails is told with a seed: `CsCheck_Seed=... ` in the environment repeats it.</remarks>
    [Fact]
    public void A_mutated_site_is_built_or_told_its_errors_and_never_harms_what_was_published()
    {
        var (idle, all) = (new ConcurrentBag<MutationSite>(), new ConcurrentBag<MutationSite>());
        try
        {
            MutatedFiles.Any.Sample(
                files =>
                {
                    if (!idle.TryTake(out var site))
                        all.Add(site = new MutationSite());
                    if (site.Broken(files) is { } broken)
                        throw new InvalidOperationException(broken);
                    // A site in which something broke is not used again.
                    idle.Add(site);
                },
                iter: Count,
                print: files => string.Concat(files.AsEnumerable()));
        }
        finally
        {
            output.WriteLine($"{Count} sites, {all.Sum(s => s.Successes)} of them published");
            foreach (var site in all)
                site.Dispose();
        }
    }
}
