using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Plans;

public enum PlanScope
{
    /// <summary>A plan of the Government before Kosovo was a member.</summary>
    Domestic,

    /// <summary>A national action plan of an OGP member.</summary>
    Ogp,
}

/// <summary>An action plan. Its state follows from its dates (<see cref="PlanPhase"/>), its versions from its documents.</summary>
public sealed record Plan
{
    [Key("The plan's title.", Required = true)]
    public LocalizedText Title { get; init; } = null!;

    [Key("The languages in which the title is our translation.")]
    public IReadOnlyList<string> TranslatedIn { get; init; } = [];

    [Key("Whether it is a plan of an OGP member (ogp) or one from before (domestic).", Required = true)]
    public PlanScope Scope { get; init; }

    [Key("When the plan's period begins.", Required = true)]
    public PartialDate Start { get; init; }

    [Key("When the plan's period ends.", Required = true)]
    public PartialDate End { get; init; }

    [Key("When the Government adopted it.")]
    public PartialDate? Adopted { get; init; }

    [Key("When it was delivered to OGP, that is, published on OGP's site.")]
    public PartialDate? Delivered { get; init; }

    [Key("When it was presented to the public.")]
    public PartialDate? Launched { get; init; }

    [Key("Who leads the work.", RefersTo = "organisations")]
    public string? Lead { get; init; }

    [Key("What the plan is, in a sentence or two.")]
    public LocalizedText? Summary { get; init; }

    [Key("The areas (pillars) that the plan itself names.")]
    public IReadOnlyList<LocalizedText> Areas { get; init; } = [];

    [Key("More about the plan.", Markdown = true, Headings = true)]
    public LocalizedText? Body { get; init; }

    [Key("What OGP's Independent Reporting Mechanism found about the making of the plan or its results.")]
    public LocalizedText? IrmView { get; init; }

    [Key("Addresses where it can be read.", Url = true)]
    public IReadOnlyList<string> Sources { get; init; } = [];

    [Key("The day of the last change of substance (yyyy-MM-dd).")]
    public DateOnly? Updated { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
