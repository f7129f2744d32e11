using System.Diagnostics;

namespace OgpKosovo.Site.Tests.Readme;

/// <summary>The files of the repository as somebody gets them who clones it, in a folder of their own.</summary>
public sealed class CleanCopy : IDisposable
{
    private readonly string log;

    public CleanCopy()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "statiq.json")))
            root = root.Parent;
        Folder = Directory.CreateTempSubdirectory("ogpkosovo-readme-").FullName;
        log = Path.Combine(Path.GetTempPath(), Path.GetFileName(Folder) + ".log");
        var (code, output) = Run($"cd '{root.FullName}' && git ls-files -z --cached --others --exclude-standard | tar --null --ignore-failed-read -T - -cf - | tar -xf - -C '{Folder}'");
        if (code != 0)
            throw new InvalidOperationException(output);
    }

    public string Folder { get; }

    /// <summary>The exit code of a line of shell, and all that it wrote.</summary>
    public (int Code, string Output) Run(string line)
    {
        using var process = Start(line);
        process.WaitForExit();
        return (process.ExitCode, File.ReadAllText(log));
    }

    /// <summary>Starts a line of shell in the copy.</summary>
    public Process Start(string line)
    {
        // Into a file: servers that the SDK leaves running would keep a pipe open.
        var start = new ProcessStartInfo("bash") { ArgumentList = { "-c", $"{{ {line}\n}} >'{log}' 2>&1" }, WorkingDirectory = Folder };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        return Process.Start(start)!;
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        File.Delete(log);
    }
}
