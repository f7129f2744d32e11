using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Organisations;

/// <summary>A body, or a group of bodies, that answers for commitments, issues documents or takes part in meetings.</summary>
public sealed record Organisation
{
    [Key("The member that it is, where it is one; the name is then the member's.", RefersTo = "members")]
    public string? Member { get; init; }

    [Key("The full name in each language, where it is no member.")]
    public LocalizedText? Name { get; init; }

    [Key("The languages in which the name is our translation, not the body's own name.")]
    public IReadOnlyList<string> TranslatedIn { get; init; } = [];

    [Key("The acronym by which it is known, in each language.")]
    public LocalizedText? ShortName { get; init; }

    [Key("The address of its website.", Url = true)]
    public string? Website { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
