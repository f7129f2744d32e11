using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Deploy;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Output;

/// <summary>This test program started a second time, as a build that is killed or that runs where the file system refuses.</summary>
public static class ChildProcess
{
    private const string Variable = "OUTPUT_TEST_CHILD";
    private const int Files = 60;

    /// <summary>The program to start, with `FOLDER` `VERSION` in the environment variable.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "OgpKosovo.Site.Tests");

    /// <summary>Starts a process in which <see cref="Run"/> takes over.</summary>
    public static Process Start(string task, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[Variable] = task;
        return Process.Start(start)!;
    }

    // Before the test runner starts, as twenty starts of that would take longer than the tests.
    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } task)
            return;
        var words = (Environment.GetCommandLineArgs() is [_, var argument] ? argument : task).Split(' ');
        switch (words)
        {
            case ["loop", var site, var exchange]:
                for (var version = 0; ; version++)
                {
                    Build(site, version, 300, new FileSystemAbilities(Exchange: exchange == "exchange"));
                    if (version == 0)
                        Console.WriteLine("ready");
                }
            case ["build", var site, var size]:
                try
                {
                    Build(site, 1, int.Parse(size, System.Globalization.CultureInfo.InvariantCulture), new FileSystemAbilities());
                    Console.WriteLine("built");
                }
                catch (OutputException e)
                {
                    Console.WriteLine(e.Message);
                }
                Console.WriteLine(SiteFolder.Fault(site) ?? "whole");
                break;
            case ["deploy", var site, var target]:
                try
                {
                    Console.WriteLine(new Deployment(target).Deploy(site));
                }
                catch (OutputException e)
                {
                    Console.WriteLine(e.Message);
                }
                Console.WriteLine(SiteFolder.Fault(Path.Combine(target, Deployment.Current)) ?? "whole");
                break;
            default:
                Console.WriteLine($"unknown task: {task}");
                break;
        }
        Environment.Exit(0);
    }

    /// <summary>Builds a site of which every third file is the same in each version and the others name the version.</summary>
    private static void Build(string site, int version, int size, FileSystemAbilities abilities)
    {
        using var writer = new OutputWriter(site, new DiagnosticBag(), null, abilities);
        for (var i = 0; i < Files; i++)
            writer.Add($"{i % 9}/{i}.html", Encoding.UTF8.GetBytes((i % 3 == 0 ? "same" : $"version {version}").PadRight(size)));
        writer.Add($"only/{version}.html", "x"u8.ToArray());
        writer.Commit();
    }
}
