using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Documents;

/// <summary>A document in one language: a file of this site or an outside address.</summary>
public sealed record DocumentFile
{
    [Key("The language in which it is written: sq, sr, en, tr, bs or rom.", Required = true)]
    public string Language { get; init; } = "";

    [Key("The file, as a relative path (../files/plan.pdf).")]
    public string? File { get; init; }

    [Key("The full address, where the document lies outside: the document, or the page that offers it.", Url = true)]
    public string? Url { get; init; }

    [Key("The address of an archived copy.", Url = true)]
    public string? Archived { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
