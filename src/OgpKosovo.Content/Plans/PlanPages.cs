using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;

namespace OgpKosovo.Content.Plans;

/// <summary>What the page of a plan shows.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Body">More about it, by the code of the language.</param>
/// <param name="Progress">How many of its commitments stand where.</param>
public sealed record PlanPage(Entry<Plan> Plan, IReadOnlyDictionary<string, LinkedText> Body, PlanProgress Progress);

/// <summary>The list of all plans, the newest first.</summary>
public sealed record PlanList(LinkedItem? Intro, IReadOnlyList<Page> Plans) : IOverview
{
    public IEnumerable<Page>? Shown => Plans;
}
