using System.Text.RegularExpressions;

namespace OgpKosovo.Site.Output;

/// <summary>The places where Linux shows another file system than that of the folder above (proc_pid_mountinfo(5)).</summary>
internal static partial class MountPoints
{
    private const string List = "/proc/self/mountinfo";
    private const int PathField = 4;

    /// <summary>The first mount point that is the folder or lies in it, or null; null too where the system has no such list.</summary>
    public static string? FirstIn(string folder)
    {
        if (!File.Exists(List))
            return null;
        return File.ReadLines(List)
            .Select(line => line.Split(' '))
            .Where(fields => fields.Length > PathField)
            .Select(fields => Unescape(fields[PathField]))
            .FirstOrDefault(path => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal));
    }

    // Blanks, line ends and backslashes are written as three octal digits.
    private static string Unescape(string path) =>
        OctalCode().Replace(path, code => ((char)Convert.ToInt32(code.Groups[1].Value, 8)).ToString());

    [GeneratedRegex(@"\\([0-7]{3})", RegexOptions.CultureInvariant)]
    private static partial Regex OctalCode();
}
