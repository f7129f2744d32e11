using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Commitments;

/// <summary>
/// What an institution promised in a plan; the file's name is OGP's number (XK0014). Where it stands is told by the updates and
/// never written here.
/// </summary>
public sealed record Commitment
{
    [Key("The plan that it belongs to.", Required = true, RefersTo = "plans")]
    public string Plan { get; init; } = "";

    [Key("The commitment's title.", Required = true)]
    public LocalizedText Title { get; init; } = null!;

    [Key("The languages in which the title is our translation.")]
    public IReadOnlyList<string> TranslatedIn { get; init; } = [];

    [Key("The subject under which this site lists it.", RefersTo = "tags")]
    public string? Theme { get; init; }

    [Key("The values of OGP that it serves.")]
    public IReadOnlyList<OgpValue> Values { get; init; } = [];

    [Key("Who answers for it.", RefersTo = "organisations")]
    public IReadOnlyList<string> Lead { get; init; } = [];

    [Key("Who supports it.")]
    public Support? Support { get; init; }

    [Key("What was promised, in one to three sentences.")]
    public LocalizedText? Description { get; init; }

    [Key("What problem it is to solve.", Markdown = true)]
    public LocalizedText? Problem { get; init; }

    [Key("What causes the problem.", Markdown = true)]
    public LocalizedText? Causes { get; init; }

    [Key("How it is to solve it.", Markdown = true)]
    public LocalizedText? Solution { get; init; }

    [Key("When the work begins.")]
    public PartialDate? Start { get; init; }

    [Key("By when it is to be kept.")]
    public PartialDate? End { get; init; }

    [Key("The results on the way to it.")]
    public IReadOnlyList<CommitmentMilestone> Milestones { get; init; } = [];

    [Key("What OGP's Independent Reporting Mechanism says about it.")]
    public IrmView? Irm { get; init; }

    [Key("Addresses where it can be read.", Url = true)]
    public IReadOnlyList<string> Sources { get; init; } = [];

    [Key("The day of the last change of substance (yyyy-MM-dd).")]
    public DateOnly? Updated { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
