using System.Diagnostics;
using System.Text;

namespace OgpKosovo.Admin.Tests;

/// <summary>A branch as the check of a proposal has it: its files, and the program that reviews them.</summary>
internal sealed class ReviewedBranch : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("admin-review-").FullName;

    public ReviewedBranch(GitRepository git, string branch) => git.OpenBranch(branch, Site);

    private string Site => Path.Combine(folder, "site");

    /// <summary>What `ogpkosovo review` says about the branch.</summary>
    public string Against(string target)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "ogpkosovo"), ["review", target, "--root", Site, "--language", "en", "--today", "2026-11-25"])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var program = Process.Start(start)!;
        var said = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        Assert.True(program.ExitCode == 0, said);
        return said;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
