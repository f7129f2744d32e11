using System.ComponentModel;
using System.Diagnostics;

namespace OgpKosovo.Site.Reviewing;

/// <summary>Asks the repository that a folder lies in.</summary>
/// <param name="folder">The folder.</param>
public sealed class Git(string folder)
{
    /// <summary>What git prints, or null when it fails or is not there.</summary>
    public string? Run(params IReadOnlyList<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("git", ["-C", folder, "-c", "core.quotepath=off", .. arguments])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            errors.Wait();
            return process.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
