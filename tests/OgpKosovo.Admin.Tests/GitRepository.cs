using System.Diagnostics;
using System.Text;

namespace OgpKosovo.Admin.Tests;

/// <summary>A bare git repository in a folder of its own, whose main branch holds some content.</summary>
internal sealed class GitRepository : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("admin-test-").FullName;

    /// <param name="content">Folders, and the paths in each that the first commit takes from it.</param>
    public GitRepository(params IEnumerable<(string Folder, IReadOnlyList<string> Paths)> content)
    {
        Run(["init", "-q", "--bare", "-b", "main"]);
        foreach (var (from, paths) in content.Where(c => c.Paths.Count > 0))
            Run([$"--work-tree={from}", "add", "-f", "--", .. paths], at: from);
        Update("refs/heads/main", CommitIndex(null, "Content"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Makes a commit and returns its id; no branch moves.</summary>
    /// <param name="parent">The commit that it follows.</param>
    /// <param name="files">Path and bytes of what is new or changed.</param>
    /// <param name="message">The message.</param>
    public string Commit(string parent, IEnumerable<(string Path, byte[] Bytes)> files, string message)
    {
        Run(["read-tree", parent]);
        foreach (var (path, bytes) in files)
            Run(["update-index", "--add", "--cacheinfo", $"100644,{Run(["hash-object", "-w", "--stdin"], bytes).Trim()},{path}"]);
        return CommitIndex(parent, message);
    }

    /// <summary>Merges a branch into main as one commit, as GitHub does when it squashes.</summary>
    public void Squash(string branch, string message)
    {
        var tree = Run(["merge-tree", "--write-tree", "main", branch]).Trim();
        Update("refs/heads/main", Run(["commit-tree", tree, "-m", message, "-p", "main"]).Trim());
        Run(["update-ref", "-d", "refs/heads/" + branch]);
    }

    public void Update(string reference, string commit) => Run(["update-ref", reference, commit]);

    /// <summary>The id of a branch, a commit or a file in one (`main:input/x.yml`).</summary>
    public string Id(string name) => Run(["rev-parse", name]).Trim();

    /// <summary>Each line that a branch takes from main or adds to it, with its sign, and the files: `M input/x.yml`.</summary>
    public IReadOnlyList<string> Changes(string branch) =>
    [
        .. Run(["diff", "--name-status", "--no-renames", $"main...{branch}"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Replace('\t', ' ')),
        .. Run(["diff", "-U0", $"main...{branch}"]).Split('\n').Where(l => l is ['+' or '-', ..] && !l.StartsWith("+++", StringComparison.Ordinal) && !l.StartsWith("---", StringComparison.Ordinal)),
    ];

    /// <summary>Writes the files of main into a folder.</summary>
    public void CheckOut(string into) => Run([$"--work-tree={into}", "checkout", "-q", "-f", "main", "--", "."], at: into);

    /// <summary>Puts the files of a branch into a folder that does not exist yet, as a work tree in which git can be asked.</summary>
    public void OpenBranch(string branch, string into) => Run(["worktree", "add", "-q", into, branch]);

    /// <summary>What git prints.</summary>
    public string Run(IReadOnlyList<string> arguments, byte[]? input = null, string? at = null)
    {
        var start = new ProcessStartInfo("git", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8, WorkingDirectory = at ?? folder };
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{role}_NAME"] = "Editor";
            start.Environment[$"GIT_{role}_EMAIL"] = "editor@example.org";
        }

        start.Environment["GIT_DIR"] = folder;
        using var git = Process.Start(start)!;
        git.StandardInput.BaseStream.Write(input);
        git.StandardInput.Close();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)} failed");
    }

    private string CommitIndex(string? parent, string message) =>
        Run(["commit-tree", Run(["write-tree"]).Trim(), "-m", message, .. parent is null ? Array.Empty<string>() : ["-p", parent]]).Trim();
}
