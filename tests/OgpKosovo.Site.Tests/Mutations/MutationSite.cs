using System.Text.Json;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Tests.Mutations;

/// <summary>The site with every kind in a folder of its own, built once; into it mutated files are put, and taken out again.</summary>
internal sealed class MutationSite : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly ConsoleTexts[] Texts = [new("sr"), new("en"), new("sq")];

    private readonly string root = Directory.CreateTempSubdirectory("mutations-").FullName;
    private SortedDictionary<string, byte[]> published;
    private int runs;

    public MutationSite()
    {
        foreach (var (path, bytes) in MutatedFiles.Base)
            Put(path, bytes);
        published = [];
        var (code, said) = Build();
        Assert.True(code == ExitCode.Done, said);
        published = Published();
    }

    /// <summary>How many of the runs published something.</summary>
    public int Successes { get; private set; }

    /// <summary>Builds the site with these files in it and tells what is against the promises; null when all are kept.</summary>
    public string? Broken(MutatedFile[] files)
    {
        foreach (var file in files)
            Put(file.Path, file.Bytes);
        try
        {
            var run = Task.Factory.StartNew(Build, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            return run.Wait(Limit) ? Look(run.Result.Code, run.Result.Said) : $"it has not ended after {Limit.TotalSeconds} s";
        }
        finally
        {
            foreach (var file in files)
                Put(file.Path, MutatedFiles.Base.FirstOrDefault(b => b.Path == file.Path).Bytes);
        }
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string? Look(int code, string said)
    {
        var now = Published();
        var isSame = AreSame(now, published);
        published = now;
        var problems = JsonDocument.Parse(said).RootElement.EnumerateArray().ToList();
        var errors = problems.Count(p => p.GetProperty("severity").GetString() == "error");
        foreach (var problem in problems)
            if (Wrong(problem.GetProperty("file").GetString()!, problem.GetProperty("message").GetString()!) is { } wrong)
                return $"{wrong}: {problem}";
        var beside = Directory.EnumerateFileSystemEntries(root).Select(Path.GetFileName).Except(["output", ".output.lock", "cache", "input", "statiq.json", "themes"]).ToList();
        if (beside.Count > 0)
            return "it leaves " + string.Join(", ", beside);
        Successes += code == ExitCode.Done ? 1 : 0;
        return code switch
        {
            ExitCode.Done => errors == 0 ? null : "it publishes with errors",
            ExitCode.ContentHasErrors when errors == 0 => "it fails and does not say why",
            ExitCode.ContentHasErrors => isSame ? null : "it fails and has changed the output",
            _ => $"it ends with {code}",
        };
    }

    private string? Wrong(string file, string message) =>
        file.Length == 0 || message.Length < 10 ? "a problem without file or message"
        : Path.IsPathRooted(file) || file.Contains("..", StringComparison.Ordinal) || message.Contains(root, StringComparison.Ordinal) ? "a problem that tells of the machine"
        : file != "input" && !file.StartsWith("input/", StringComparison.Ordinal) && file is not "statiq.json" && !file.StartsWith("themes/civic/strings/", StringComparison.Ordinal) && !file.StartsWith("output/", StringComparison.Ordinal) ? "a problem in an unknown file"
        : null;

    private (int Code, string Said) Build()
    {
        using var said = new StringWriter();
        var code = new SiteRun(new RunOptions
        {
            Root = root,
            Input = Path.Combine(root, "input"),
            Output = Path.Combine(root, "output"),
            Today = new DateOnly(2026, 11, 24),
            Texts = Texts[runs++ % Texts.Length],
            Format = ProblemFormat.Json,
            Out = said,
        }).Build();
        return (code, said.ToString());
    }

    private SortedDictionary<string, byte[]> Published()
    {
        var output = Path.Combine(root, "output");
        return new SortedDictionary<string, byte[]>(
            Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(f => f[output.Length..], File.ReadAllBytes),
            StringComparer.Ordinal);
    }

    private static bool AreSame(SortedDictionary<string, byte[]> one, SortedDictionary<string, byte[]> other) =>
        one.Keys.SequenceEqual(other.Keys) && one.All(f => f.Value.AsSpan().SequenceEqual(other[f.Key]));

    private void Put(string path, byte[]? bytes)
    {
        var full = Path.Combine(root, path);
        if (bytes is null)
        {
            File.Delete(full);
            if (Directory.GetParent(full) is { Exists: true } folder && !folder.EnumerateFileSystemInfos().Any())
                folder.Delete();
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
