using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Comments;

public enum Decision
{
    Accepted,
    Partly,
    NotAccepted,
    AlreadyCovered,
    OutOfScope,
}

/// <summary>The answer to a comment: OGP's reasoned response.</summary>
public sealed record Answer
{
    [Key("What was decided.", Required = true)]
    public Decision Decision { get; init; }

    [Key("Why.", Required = true)]
    public LocalizedText Reason { get; init; } = null!;

    [Key("The day of the answer.")]
    public DateOnly? Date { get; init; }

    [Key("Who answers.", RefersTo = "organisations")]
    public string? By { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
