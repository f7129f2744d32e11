using System.Diagnostics;
using OgpKosovo.Site.Tests.Sites;

namespace OgpKosovo.Site.Tests.Readme;

/// <summary>The files of the repository as somebody gets them who clones it, in a folder of their own.</summary>
public sealed class CleanCopy : IDisposable
{
    private readonly string log;

    /// <summary>A copy with what is not committed yet.</summary>
    public CleanCopy()
        : this($"cd '{Repository.Root}' && git ls-files -z --cached --others --exclude-standard | tar --null --ignore-failed-read -T - -cf - | tar -xf - -C \"$OLDPWD\"")
    {
    }

    private CleanCopy(string copy)
    {
        Folder = Directory.CreateTempSubdirectory("ogpkosovo-readme-").FullName;
        log = Path.Combine(Path.GetTempPath(), Path.GetFileName(Folder) + ".log");
        var (code, output) = Run(copy);
        if (code != 0)
            throw new InvalidOperationException(output);
    }

    /// <summary>A clone, which has the last commit and nothing else.</summary>
    public static CleanCopy OfLastCommit() => new($"git clone -q --no-local '{Repository.Root}' .");

    public string Folder { get; }

    /// <summary>The exit code of a line of shell, and all that it wrote.</summary>
    /// <param name="line">The line, which runs in the copy.</param>
    /// <param name="variables">Variables of the environment beside those of the tests.</param>
    public (int Code, string Output) Run(string line, params IEnumerable<KeyValuePair<string, string>> variables)
    {
        using var process = Start(line, variables);
        process.WaitForExit();
        return (process.ExitCode, File.ReadAllText(log));
    }

    /// <summary>Starts a line of shell in the copy.</summary>
    public Process Start(string line, params IEnumerable<KeyValuePair<string, string>> variables)
    {
        // Into a file: servers that the SDK leaves running would keep a pipe open.
        var start = new ProcessStartInfo("bash") { ArgumentList = { "-c", $"{{ {line}\n}} >'{log}' 2>&1" }, WorkingDirectory = Folder };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        File.Delete(log);
    }
}
