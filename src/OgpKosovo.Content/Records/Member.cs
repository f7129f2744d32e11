using OgpKosovo.Languages;

namespace OgpKosovo.Content.Records;

public enum MemberKind
{
    Government,
    CivilSociety,
    Media,
    Foundation,
}

/// <summary>A body that takes part in the partnership.</summary>
public sealed record Member
{
    [Key("The full name in each language.", Required = true)]
    public LocalizedText Name { get; init; } = null!;

    [Key("The languages in which the name is our translation, not the body's own name.")]
    public IReadOnlyList<string> TranslatedIn { get; init; } = [];

    [Key("The short name or acronym by which it is known.", Required = true)]
    public string ShortName { get; init; } = "";

    [Key("The short name in each language, where the languages have different ones.")]
    public LocalizedText? TranslatedShortName { get; init; }

    [Key("What kind of body it is.", Required = true)]
    public MemberKind Kind { get; init; }

    [Key("The town of its seat.")]
    public LocalizedText? City { get; init; }

    [Key("What it does, in one to three sentences.")]
    public LocalizedText? Description { get; init; }

    [Key("The address of its website.", Url = true)]
    public string? Website { get; init; }

    [Key("In which body of the partnership it sits, and when.")]
    public IReadOnlyList<Membership> Memberships { get; init; } = [];

    [Key("The day of the last change of substance (yyyy-MM-dd).")]
    public DateOnly? Updated { get; init; }
}

public enum Body
{
    Committee,
    Forum,
}

public enum MemberRole
{
    Chair,
    DeputyChair,
    Member,
    Secretariat,
}

/// <summary>A member's seat in a body for a time.</summary>
public sealed record Membership
{
    [Key("The body: the National Coordinating Committee or the Forum.", Required = true)]
    public Body Body { get; init; }

    [Key("What it does there, where it is known.")]
    public MemberRole? Role { get; init; }

    [Key("From when.")]
    public PartialDate? From { get; init; }

    [Key("Until when.")]
    public PartialDate? To { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
