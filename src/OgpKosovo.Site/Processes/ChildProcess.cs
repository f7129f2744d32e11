using System.ComponentModel;
using System.Diagnostics;

namespace OgpKosovo.Site.Processes;

/// <summary>What another program did.</summary>
/// <param name="ExitCode">0 where it did what it should.</param>
/// <param name="Output">All that it wrote.</param>
/// <param name="Errors">All that it wrote as errors.</param>
public sealed record ChildProcess(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs a program to its end; null when it is not on this machine.</summary>
    /// <param name="folder">The folder it works in.</param>
    /// <param name="program">Its name.</param>
    /// <param name="arguments">What it is told; no shell reads it.</param>
    public static ChildProcess? Run(string folder, string program, IReadOnlyList<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new ChildProcess(process.ExitCode, output, errors.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
