using System.Buffers;

namespace OgpKosovo.Site.Output;

/// <summary>Keeps every file of a site inside the site's folder.</summary>
internal static class OutputPath
{
    // The backslash and the colon mean something on Windows, and a site must be the same on every machine.
    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl), '\\', ':']);

    /// <summary>Throws when <see cref="IsInside"/> is false.</summary>
    /// <exception cref="ArgumentException">The path is not one inside the site.</exception>
    public static void Check(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!IsInside(path))
            throw new ArgumentException($"\"{path}\" is not the path of a file inside the site.", nameof(path));
    }

    /// <summary>False when the path is absolute, leads out of its folder or holds a character that has no place in a file's name.</summary>
    public static bool IsInside(string path)
    {
        if (path.AsSpan().ContainsAny(Forbidden))
            return false;
        foreach (var part in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(part) is "" or "." or "..")
                return false;
        }
        return true;
    }
}
