using OgpKosovo.Languages;

namespace OgpKosovo.Content.Records;

public enum MilestoneStatus
{
    Done,
    Underway,
    Planned,
}

/// <summary>A step of joining the partnership.</summary>
public sealed record Milestone
{
    [Key("The number of the step.", Required = true)]
    public int Order { get; init; }

    [Key("The step's name.", Required = true)]
    public LocalizedText Title { get; init; } = null!;

    [Key("How far it is.", Required = true)]
    public MilestoneStatus Status { get; init; }

    [Key("When it was done (yyyy-MM-dd, yyyy-MM or yyyy).")]
    public PartialDate? Date { get; init; }

    [Key("The step in one sentence.", Required = true)]
    public LocalizedText Summary { get; init; } = null!;

    [Key("What the step is and what happened.", Markdown = true, Headings = true)]
    public LocalizedText? Body { get; init; }

    [Key("Where it can be verified.")]
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    [Key("The day of the last change of substance (yyyy-MM-dd).")]
    public DateOnly? Updated { get; init; }
}

/// <summary>A source that shows that something happened.</summary>
public sealed record Evidence
{
    [Key("What the source is.", Required = true)]
    public LocalizedText Title { get; init; } = null!;

    [Key("Its full address.", Required = true, Url = true)]
    public string Url { get; init; } = "";

    [Key("The language in which it is written: sq, sr, en, tr, bs or rom.")]
    public string? Language { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
