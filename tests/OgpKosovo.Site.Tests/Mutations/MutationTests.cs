using System.Collections.Concurrent;
using System.Globalization;
using CsCheck;

namespace OgpKosovo.Site.Tests.Mutations;

/// <summary>
/// Files as no one would write them, made by the hundred. Each site has a number and is the same on every machine;
/// OGP_MUTATIONS sets how many are built, OGP_MUTATION the number of the first.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private static readonly uint Count = Setting("OGP_MUTATIONS", 500);
    private static readonly uint First = Setting("OGP_MUTATION", 0);

    [Fact]
    public void A_mutated_site_is_built_or_told_its_errors_and_never_harms_what_was_published()
    {
        var next = First - 1;
        var successes = 0;
        var broken = new ConcurrentDictionary<uint, string>();
        // Threads of their own: a build waits for those of the pool.
        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(Work)).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        output.WriteLine($"{Count} sites, {successes} of them published");

        // The shortest tells most.
        var told = broken.OrderBy(b => b.Value.Length).FirstOrDefault();
        Assert.True(broken.IsEmpty, $"{broken.Count} broken sites. OGP_MUTATIONS=1 OGP_MUTATION={told.Key} repeats this one: {told.Value}");

        void Work()
        {
            var site = new MutationSite();
            while (Interlocked.Increment(ref next) is var number && number - First < Count)
            {
                var files = MutatedFiles.Any.Generate(new PCG(number, 0UL), null, out _);
                if (Broken(site, files) is not { } how)
                    continue;
                broken.TryAdd(number, $"{how}\n\n{string.Concat(files.AsEnumerable())}");
                // A site in which something broke is not used again.
                Interlocked.Add(ref successes, site.Successes);
                site.Dispose();
                site = new MutationSite();
            }

            Interlocked.Add(ref successes, site.Successes);
            site.Dispose();
        }
    }

    private static string? Broken(MutationSite site, MutatedFile[] files)
    {
        try
        {
            return site.Broken(files);
        }
        catch (AggregateException fault)
        {
            return fault.InnerException!.ToString();
        }
    }

    private static uint Setting(string name, uint otherwise) =>
        Environment.GetEnvironmentVariable(name) is { } value ? uint.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
