using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Documents;

/// <summary>A document of the repository. One that is known to exist but of which no file is known has no files.</summary>
public sealed record Document
{
    [Key("The document's title.", Required = true)]
    public LocalizedText Title { get; init; } = null!;

    [Key("The languages in which the title is our translation.")]
    public IReadOnlyList<string> TranslatedIn { get; init; } = [];

    [Key("What kind of document it is.", Required = true)]
    public DocumentKind Kind { get; init; }

    [Key("Who issued it.", RefersTo = "organisations")]
    public string? Issuer { get; init; }

    [Key("The date that it bears.")]
    public PartialDate? Date { get; init; }

    [Key("The plan that it belongs to.", RefersTo = "plans")]
    public string? Plan { get; init; }

    [Key("The commitments that it belongs to.", RefersTo = "commitments")]
    public IReadOnlyList<string> Commitments { get; init; } = [];

    [Key("The number of the version, such as 1.0.")]
    public string? Version { get; init; }

    [Key("The older document that this one replaces.", RefersTo = "documents")]
    public string? Supersedes { get; init; }

    [Key("What it is, in one to three sentences.")]
    public LocalizedText? Description { get; init; }

    [Key("The files, one for each language.")]
    public IReadOnlyList<DocumentFile> Files { get; init; } = [];

    [Key("Addresses that tell of the document, where they are not the document itself.", Url = true)]
    public IReadOnlyList<string> Sources { get; init; } = [];

    [Key("The day of the last change of substance (yyyy-MM-dd).")]
    public DateOnly? Updated { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
