using System.Security.Cryptography;
using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;

namespace OgpKosovo.Site.Documents;

/// <summary>Finds the files of documents that lie in input/files and measures them.</summary>
public sealed class StoredFiles(SiteBuilder site, string root)
{
    /// <summary>The files of a document by the path that the record names; one that does not exist is reported and left out.</summary>
    public IReadOnlyDictionary<string, StoredFile> Of(Entry<Document> document)
    {
        var found = new Dictionary<string, StoredFile>(StringComparer.Ordinal);
        foreach (var file in document.Record.Files)
            if (file.File is { } path && site.FileOf(document.File, path, file.Places.Of("file")) is { } read)
                found[path] = Measure(read);
        return found;
    }

    private StoredFile Measure(ReadFile file)
    {
        using var stream = File.OpenRead(Path.Combine(root, file.File));
        var hash = SHA256.HashData(stream);
        return new StoredFile("/" + file.File[file.File.IndexOf(file.Kind, StringComparison.Ordinal)..], stream.Length, Convert.ToHexStringLower(hash));
    }
}
