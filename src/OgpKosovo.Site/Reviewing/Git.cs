using OgpKosovo.Site.Processes;

namespace OgpKosovo.Site.Reviewing;

/// <summary>Asks the repository that a folder lies in.</summary>
/// <param name="folder">The folder.</param>
public sealed class Git(string folder)
{
    /// <summary>What git prints, or null when it fails or is not there.</summary>
    public string? Run(params IReadOnlyList<string> arguments) =>
        ChildProcess.Run(folder, "git", ["-c", "core.quotepath=off", .. arguments]) is { ExitCode: 0 } done ? done.Output : null;
}
