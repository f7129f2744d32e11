using System.Security.Cryptography;
using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Output;

/// <summary>A folder of its own for a test, in which `site` is the output.</summary>
public sealed class SiteFolder : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    public string Top { get; } = Directory.CreateTempSubdirectory("output-test-").FullName;

    public string Site => Path.Combine(Top, "site");

    public DiagnosticBag Bag { get; } = new();

    /// <summary>The warnings and errors, `site/x.txt OGP050`.</summary>
    public IEnumerable<string> Found => Bag.Sorted().Select(problem => $"{problem.Place.File} {problem.Code}");

    public string this[string path] => File.ReadAllText(Path.Combine(Site, path));

    public OutputWriter Writer(FileSystemAbilities? abilities = null) => new(Site, Bag, "site", abilities);

    public OutputSummary? Build(params (string Path, string Text)[] files) => Build(null, files);

    public OutputSummary? Build(FileSystemAbilities? abilities, params (string Path, string Text)[] files)
    {
        using var writer = Writer(abilities);
        foreach (var (path, text) in files)
            writer.Add(path, Encoding.UTF8.GetBytes(text));
        return writer.Commit();
    }

    /// <summary>Puts a file there that no build wrote.</summary>
    public void Put(string path, string text)
    {
        var full = Path.Combine(Top, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void MakeOld(string path) => File.SetLastWriteTimeUtc(Path.Combine(Site, path), LongAgo);

    public bool IsOld(string path) => File.GetLastWriteTimeUtc(Path.Combine(Site, path)) == LongAgo;

    /// <summary>Everything in the folder: files with their text, links with their target, empty folders.</summary>
    public string[] Tree(string folder = "site")
    {
        var top = Path.Combine(Top, folder);
        return [.. Entries(new DirectoryInfo(top))
            .Select(entry => Path.GetRelativePath(top, entry.FullName) + (entry.LinkTarget is { } target ? $" -> {target}"
                : entry is FileInfo ? $": {(entry.Name == Publication.FileName ? "..." : File.ReadAllText(entry.FullName))}" : "/"))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>What lies beside the site.</summary>
    public string[] Beside() => [.. Directory.EnumerateFileSystemEntries(Top).Select(Path.GetFileName).Where(name => name != "site").Order(StringComparer.Ordinal)!];

    /// <summary>Null when every file is what the manifest says, else what is wrong.</summary>
    public static string? Fault(string site)
    {
        if (!File.Exists(Path.Combine(site, Publication.FileName)))
            return "no manifest";
        var publication = Publication.Parse(File.ReadAllBytes(Path.Combine(site, Publication.FileName)));
        if (publication is null)
            return "a broken manifest";
        return publication.Files.FirstOrDefault(file => !IsThere(site, file)) is { } wrong ? $"not as the manifest says: {wrong.Path}" : null;
    }

    public void Dispose() => Directory.Delete(Top, recursive: true);

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder) =>
        folder.EnumerateFileSystemInfos().SelectMany(entry =>
            entry is DirectoryInfo { LinkTarget: null } inner && inner.EnumerateFileSystemInfos().Any() ? Entries(inner) : [entry]);

    private static bool IsThere(string site, PublishedFile file)
    {
        var path = Path.Combine(site, file.Path);
        return File.Exists(path) && Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) == file.Sha256;
    }
}
