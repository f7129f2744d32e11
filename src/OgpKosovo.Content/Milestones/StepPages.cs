using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Milestones;

/// <summary>What the page of a step shows.</summary>
/// <param name="Step">The step.</param>
/// <param name="Body">What happened, by the code of the language.</param>
public sealed record StepPage(Entry<Milestone> Step, IReadOnlyDictionary<string, LinkedText> Body)
{
    public Page? Earlier { get; set; }

    public Page? Later { get; set; }
}

/// <summary>The list of all steps.</summary>
public sealed record StepList(LinkedItem? Intro, IReadOnlyList<Page> Steps) : IOverview
{
    public IEnumerable<Page>? Shown => Steps;
}
