using System.Diagnostics;

[assembly: AssemblyFixture(typeof(OgpKosovo.Site.Tests.Readme.CleanClone))]

namespace OgpKosovo.Site.Tests.Readme;

/// <summary>
/// The repository as somebody gets it who clones it, with what is not committed yet, in a folder of its own. One clone serves
/// all tests of commands that are told to people, in which the program is then built once.
/// </summary>
public sealed class CleanClone : IDisposable
{
    private const string DotnetRun = "dotnet run ";

    private readonly Lazy<string> folder;
    private bool isBuilt;

    public CleanClone() => folder = new(Make);

    public string Folder => folder.Value;

    private string Log => Folder + ".log";

    /// <summary>The exit code of a line of shell, and all that it wrote.</summary>
    /// <param name="line">The line, which runs in the clone.</param>
    /// <param name="variables">Variables of the environment beside those of the tests.</param>
    public (int Code, string Output) Run(string line, params IEnumerable<KeyValuePair<string, string>> variables)
    {
        using var process = Start(line, variables);
        process.WaitForExit();
        isBuilt |= process.ExitCode == 0 && line.Contains(DotnetRun, StringComparison.Ordinal);
        return (process.ExitCode, File.ReadAllText(Log));
    }

    /// <summary>Starts a line of shell in the clone.</summary>
    /// <remarks>
    /// The first `dotnet run` builds the program as the line says. No source changes after it, so the others are spared the
    /// look for changes, which takes longer than most commands.
    /// </remarks>
    public Process Start(string line, params IEnumerable<KeyValuePair<string, string>> variables) =>
        Bash(Folder, isBuilt ? line.Replace(DotnetRun, DotnetRun + "--no-build ", StringComparison.Ordinal) : line, Log, variables);

    /// <summary>Makes it clean again, as on a new machine, but for what the build of the program made.</summary>
    public void Clean() => Assert.Equal(0, Run("git reset -q --hard && git clean -fdxq -e artifacts -e obj -e bin -e cache").Code);

    public void Dispose()
    {
        if (!folder.IsValueCreated)
            return;
        Directory.Delete(Folder, recursive: true);
        File.Delete(Log);
    }

    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("ogpkosovo-clone-").FullName;
        var root = Checkout.Root;
        using var process = Bash(folder, $"""
            set -e
            git clone -q --no-local '{root}' .
            find . -mindepth 1 -maxdepth 1 ! -name .git -exec rm -r -- '{"{}"}' +
            (cd '{root}' && git ls-files -z --cached --others --exclude-standard | tar --null --ignore-failed-read -T - -cf -) | tar -xf -
            git add -A
            git -c user.name=Test -c user.email=test@localhost commit -q --allow-empty -m 'What is not committed yet'
            # What the action that keeps the cache of the workflows does.
            mkdir -p '{root}/cache'
            ln -s '{root}/cache' cache
            """, folder + ".log", []);
        process.WaitForExit();
        return process.ExitCode == 0 ? folder : throw new InvalidOperationException(File.ReadAllText(folder + ".log"));
    }

    private static Process Bash(string folder, string line, string log, IEnumerable<KeyValuePair<string, string>> variables)
    {
        // Into a file: servers that the SDK leaves running would keep a pipe open.
        var start = new ProcessStartInfo("bash") { ArgumentList = { "-c", $"{{ {line}\n}} >'{log}' 2>&1" }, WorkingDirectory = folder };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        // tests/run has had the sources analysed.
        start.Environment["RunAnalyzers"] = "false";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
