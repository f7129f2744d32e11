using OgpKosovo.Content.Reading;

namespace OgpKosovo.Admin.Tests;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Path and text of the first item of a kind; of a Markdown item all its languages.</summary>
    public static IReadOnlyList<(string Path, string Text)> First(ContentKind kind)
    {
        var paths = Directory.GetFiles(Path.Combine(Root, kind.Path)).Order(StringComparer.Ordinal).ToList();
        var key = Path.GetFileName(paths[0]).Split('.')[0];
        return [.. paths.Where(p => Path.GetFileName(p).StartsWith(key + ".", StringComparison.Ordinal)).Select(p => ($"{kind.Path}/{Path.GetFileName(p)}", File.ReadAllText(p)))];
    }

    private static string Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "statiq.json")))
            root = root.Parent;
        return root.FullName;
    }
}
