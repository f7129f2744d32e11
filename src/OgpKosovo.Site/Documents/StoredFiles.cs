using System.Security.Cryptography;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;

namespace OgpKosovo.Site.Documents;

/// <summary>Finds the files of documents that lie in input/files and measures them.</summary>
public sealed class StoredFiles(SiteBuilder site, string root)
{
    private readonly Dictionary<string, PdfFacts?> pdfs = new(StringComparer.Ordinal);

    /// <summary>The files of a document by the path that the record names; one that does not exist is reported and left out.</summary>
    public IReadOnlyDictionary<string, StoredFile> Of(Entry<Document> document)
    {
        var found = new Dictionary<string, StoredFile>(StringComparer.Ordinal);
        foreach (var file in document.Record.Files)
            if (file.File is { } path && site.FileOf(document.File, path, file.Places.Of("file")) is { DownloadPath: not null } read)
                found[path] = Measure(read);
        return found;
    }

    private StoredFile Measure(ReadFile file)
    {
        var path = Path.Combine(root, file.File);
        return new StoredFile(file.DownloadPath!, new FileInfo(path).Length, new Lazy<string?>(() => Hash(path)), Pdf(file.File, path));
    }

    private PdfFacts? Pdf(string file, string path)
    {
        if (!path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
            return null;
        if (!pdfs.TryGetValue(file, out var facts))
        {
            (facts, var problem) = PdfReader.Read(path);
            pdfs.Add(file, facts);
            if (problem is not null)
                site.Report(Codes.PdfUnreadable, new Place(file), Argument.Part(problem));
        }

        return facts;
    }

    // A build stops at the file itself; the preview goes on showing the page as it was, with the error over it.
    private static string? Hash(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
