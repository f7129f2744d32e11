using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Documents;

/// <summary>Every file of a document can be found in one place, and no document replaces itself.</summary>
public static class DocumentRules
{
    public static void Check(RecordSet records, DiagnosticBag bag)
    {
        var documents = records.Of<Document>();
        foreach (var (id, document) in documents)
        {
            foreach (var file in document.Files)
                CheckFile(file, bag);
            if (Circle(id, documents) is { } circle)
                bag.Add(Codes.SupersedesCircle, document.Places.Of("supersedes"), string.Join(" → ", circle));
        }
    }

    private static void CheckFile(DocumentFile file, DiagnosticBag bag)
    {
        if (file.File is null == file.Url is null)
            bag.Add(Codes.ExactlyOne, file.Places.Record, Argument.Part(Parts.FileAndUrl));
        else if (file.Archived is not null && file.Url is null)
            bag.Add(Codes.ArchiveWithoutLink, file.Places.Of("archived"));
        SourceLanguage.Check(file.Language, file.Places.Of("language"), bag);
    }

    private static List<string>? Circle(string start, IReadOnlyDictionary<string, Document> documents)
    {
        var way = new List<string> { start };
        while (documents.TryGetValue(way[^1], out var document) && document.Supersedes is { } older)
        {
            way.Add(older);
            if (older == start)
                return way;
            if (way.IndexOf(older) < way.Count - 1)
                return null;
        }

        return null;
    }
}
