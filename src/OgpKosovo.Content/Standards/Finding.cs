using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Standards;

/// <summary>A record that shows something.</summary>
/// <param name="File">The record's file, to which its page belongs.</param>
/// <param name="Title">The record's title.</param>
/// <param name="Date">Its date, where it is known.</param>
public sealed record StandardEvidence(string File, LocalizedText Title, PartialDate? Date);

/// <summary>What was found about a part of a requirement.</summary>
/// <param name="Kind">What was looked for.</param>
/// <param name="State">What the records say.</param>
public sealed record Finding(FindingKind Kind, RequirementState State)
{
    /// <summary>The last day on which a new record is in time; null where there is no such day.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>How many of <see cref="Needed"/> there are, where that is counted.</summary>
    public int Count { get; init; }

    /// <summary>How many are needed; 0 where that is not counted.</summary>
    public int Needed { get; init; }

    /// <summary>The records that show it, the newest first.</summary>
    public IReadOnlyList<StandardEvidence> Evidence { get; init; } = [];
}
