using System.Diagnostics;
using System.Globalization;

namespace OgpKosovo.Admin.Tests;

/// <summary>Tells how long each step of a test took.</summary>
internal static class Steps
{
    public static async Task StepAsync(string name, Func<Task> step)
    {
        var watch = Stopwatch.StartNew();
        await step();
        Tell($"{watch.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture),6} s  {name}");
    }

    public static void Tell(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
