using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Meetings;

public enum MeetingKind
{
    /// <summary>The body of government and civil society: the committee, later the Forum.</summary>
    Forum,

    WorkingGroup,

    /// <summary>Results of a plan are presented to civil society and comments collected.</summary>
    ImplementationReview,

    /// <summary>People are informed and invited to take part.</summary>
    Outreach,

    Other,
}

/// <summary>A meeting, held or to come.</summary>
public sealed record Meeting
{
    [Key("What it is called.", Required = true)]
    public LocalizedText Title { get; init; } = null!;

    [Key("What kind of meeting it is.", Required = true)]
    public MeetingKind Kind { get; init; }

    [Key("The body that met: the National Coordinating Committee or the Forum.")]
    public Body? Body { get; init; }

    [Key("The day.", Required = true)]
    public PartialDate Date { get; init; }

    [Key("The last day, where it takes several.")]
    public PartialDate? DateEnd { get; init; }

    [Key("When it begins, HH:mm in Kosovo.")]
    public string? Begins { get; init; }

    [Key("When it ends, HH:mm in Kosovo.")]
    public string? Ends { get; init; }

    [Key("Where it is held.")]
    public LocalizedText? Place { get; init; }

    [Key("The address through which one can take part.", Url = true)]
    public string? Online { get; init; }

    [Key("The plan that it is about.", RefersTo = "plans")]
    public string? Plan { get; init; }

    [Key("The commitments that it is about.", RefersTo = "commitments")]
    public IReadOnlyList<string> Commitments { get; init; } = [];

    [Key("Who organises it.", RefersTo = "organisations")]
    public IReadOnlyList<string> Organisers { get; init; } = [];

    [Key("What it was or will be about, in one to three sentences.")]
    public LocalizedText? Summary { get; init; }

    [Key("The agenda.", Markdown = true)]
    public LocalizedText? Agenda { get; init; }

    [Key("The bodies that were present (no private persons).", RefersTo = "organisations")]
    public IReadOnlyList<string> Present { get; init; } = [];

    [Key("The bodies that were invited and absent.", RefersTo = "organisations")]
    public IReadOnlyList<string> Absent { get; init; } = [];

    [Key("What was decided, one text for each decision.")]
    public IReadOnlyList<LocalizedText> Decisions { get; init; } = [];

    [Key("The minutes.", RefersTo = "documents")]
    public string? Minutes { get; init; }

    [Key("Other documents of the meeting.", RefersTo = "documents")]
    public IReadOnlyList<string> Documents { get; init; } = [];

    [Key("Addresses where it can be read.", Url = true)]
    public IReadOnlyList<string> Sources { get; init; } = [];

    [Key("The day of the last change of substance (yyyy-MM-dd).")]
    public DateOnly? Updated { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
