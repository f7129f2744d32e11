using System.Security.Cryptography;
using OgpKosovo.Content.Text;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Processes;

namespace OgpKosovo.Site.Search;

/// <summary>The npm packages of the theme, in a folder of the cache named for their lock file.</summary>
/// <param name="cache">The folder for what can be made again; git does not know it.</param>
public sealed class NpmPackages(string cache)
{
    private const string Lock = "package-lock.json";

    /// <summary>The folder node_modules; runs `npm ci` where the packages are not there yet. Scripts of packages are not run.</summary>
    /// <exception cref="OutputException">npm is not there, or failed.</exception>
    public string Folder()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Resource(Lock)))[..12];
        var folder = Path.Combine(cache, "npm", hash);
        var done = Path.Combine(folder, "complete");
        if (!File.Exists(done))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, "package.json"), Resource("package.json"));
            File.WriteAllBytes(Path.Combine(folder, Lock), Resource(Lock));
            Run(folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund");
            File.WriteAllText(done, "");
        }

        return Path.Combine(folder, "node_modules");
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="OutputException">The program is not there, or failed; the message holds what it said last.</exception>
    public static void Run(string folder, string program, params IReadOnlyList<string> arguments)
    {
        var done = ChildProcess.Run(folder, program, arguments)
            ?? throw new OutputException("publish.noProgram", program);
        if (done.ExitCode == 0)
            return;
        var said = string.Join(' ', (done.Output + done.Errors).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeLast(5));
        throw new OutputException("publish.programFailed", $"{program} {arguments[0]}", folder, said);
    }

    private static byte[] Resource(string name) => EmbeddedFile.Bytes(typeof(NpmPackages).Assembly, "npm/" + name)!;
}
