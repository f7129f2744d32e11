using System.Diagnostics;

namespace OgpKosovo.Admin.Tests;

/// <summary>A bare git repository in a folder of its own, whose main branch holds some content.</summary>
internal sealed class GitRepository : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("admin-test-").FullName;

    /// <param name="files">Path and text of each file.</param>
    public GitRepository(IEnumerable<(string Path, string Text)> files)
    {
        Run(["init", "-q", "--bare", "-b", "main"]);
        Update("refs/heads/main", Commit(null, files, "Content"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Makes a commit and returns its id; no branch moves.</summary>
    /// <param name="parent">The commit that it follows, or null.</param>
    /// <param name="files">Path and text of what is new or changed.</param>
    /// <param name="message">The message.</param>
    public string Commit(string? parent, IEnumerable<(string Path, string Text)> files, string message)
    {
        Run(parent is null ? ["read-tree", "--empty"] : ["read-tree", parent]);
        foreach (var (path, text) in files)
            Run(["update-index", "--add", "--cacheinfo", $"100644,{Run(["hash-object", "-w", "--stdin"], text).Trim()},{path}"]);
        var tree = Run(["write-tree"]).Trim();
        return Run(["commit-tree", tree, "-m", message, .. parent is null ? Array.Empty<string>() : ["-p", parent]]).Trim();
    }

    public void Update(string reference, string commit) => Run(["update-ref", reference, commit]);

    /// <summary>The id of a branch, a commit or a file in one (`main:input/x.yml`).</summary>
    public string Id(string name) => Run(["rev-parse", name]).Trim();

    /// <summary>What git prints.</summary>
    public string Run(IReadOnlyList<string> arguments, string? input = null)
    {
        var start = new ProcessStartInfo("git", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{role}_NAME"] = "Editor";
            start.Environment[$"GIT_{role}_EMAIL"] = "editor@example.org";
        }

        start.Environment["GIT_DIR"] = folder;
        using var git = Process.Start(start)!;
        git.StandardInput.Write(input);
        git.StandardInput.Close();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)} failed");
    }
}
