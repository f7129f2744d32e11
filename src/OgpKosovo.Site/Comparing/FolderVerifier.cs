using System.Security.Cryptography;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Comparing;

/// <summary>Tells whether a folder is what a manifest says.</summary>
public static class FolderVerifier
{
    /// <summary>Adds a problem for each file that is missing, another one, or not in the manifest.</summary>
    public static void Verify(Publication publication, string folder, DiagnosticBag bag)
    {
        var named = publication.Files.Select(f => f.Path).Append(Publication.FileName).ToHashSet(StringComparer.Ordinal);
        Parallel.ForEach(publication.Files, file =>
        {
            if (!Has(folder, file))
                bag.Add(File.Exists(Path.Combine(folder, file.Path)) ? Codes.PublishedChanged : Codes.PublishedMissing, new Place(file.Path));
        });
        if (!Directory.Exists(folder))
            return;
        foreach (var path in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { AttributesToSkip = 0, RecurseSubdirectories = true }))
            if (Path.GetRelativePath(folder, path).Replace('\\', '/') is var relative && !named.Contains(relative))
                bag.Add(Codes.PublishedUnknown, new Place(relative));
    }

    /// <summary>True where the folder has the file with these very bytes.</summary>
    internal static bool Has(string folder, PublishedFile file)
    {
        var path = Path.Combine(folder, file.Path);
        if (!File.Exists(path))
            return false;
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == file.Sha256;
    }
}
