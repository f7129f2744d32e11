using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Updates;

/// <summary>What shows that an update is true: a link or a document of this site.</summary>
public sealed record UpdateEvidence
{
    [Key("What it is.", Required = true)]
    public LocalizedText Title { get; init; } = null!;

    [Key("Its full address, where it lies outside.", Url = true)]
    public string? Url { get; init; }

    [Key("The address of an archived copy of the link.", Url = true)]
    public string? Archived { get; init; }

    [Key("The document, where it is one of this site.", RefersTo = "documents")]
    public string? Document { get; init; }

    [Key("The language in which it is written: sq, sr, en, tr, bs or rom.", Required = true)]
    public string Language { get; init; } = "";

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
