using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Updates;

/// <summary>What was reported on a commitment for a period; the file is named after both (XK0014-2024-1.yml).</summary>
public sealed record Update
{
    [Key("The commitment.", Required = true, RefersTo = "commitments")]
    public string Commitment { get; init; } = "";

    [Key("The half-year that it reports on, from the list in input/data/reporting.yml.", Required = true)]
    public string Period { get; init; } = "";

    [Key("The day on which it was reported.", Required = true)]
    public DateOnly Date { get; init; }

    [Key("How far the commitment was.", Required = true)]
    public CommitmentStatus Status { get; init; }

    [Key("What was done; where nothing was done, that.", Required = true, Markdown = true)]
    public LocalizedText Progress { get; init; } = null!;

    [Key("What comes next.", Markdown = true)]
    public LocalizedText? Next { get; init; }

    [Key("What shows it. Without evidence the page says so.")]
    public IReadOnlyList<UpdateEvidence> Evidence { get; init; } = [];

    [Key("Why the commitment is late or goes back.")]
    public DelayReason? Reason { get; init; }

    [Key("The reason in a sentence or two.")]
    public LocalizedText? Explanation { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
