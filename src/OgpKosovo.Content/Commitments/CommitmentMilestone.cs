using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Commitments;

/// <summary>A result on the way to keeping a commitment.</summary>
public sealed record CommitmentMilestone
{
    [Key("The commitment's id, a point and a number (XK0014.1).", Required = true)]
    public string Id { get; init; } = "";

    [Key("The result that is expected.", Required = true)]
    public LocalizedText Result { get; init; } = null!;

    [Key("When the work on it begins.")]
    public PartialDate? Start { get; init; }

    [Key("By when it is due.")]
    public PartialDate? Due { get; init; }

    [Key("Who answers for it.", RefersTo = "organisations")]
    public IReadOnlyList<string> Lead { get; init; } = [];

    [Key("How far it is; left out where nothing is known.")]
    public CommitmentStatus? Status { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
