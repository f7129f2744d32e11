using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Updates;

namespace OgpKosovo.Content.Commitments;

/// <summary>What the page of a commitment shows; the texts are by the code of the language.</summary>
/// <param name="Commitment">The commitment.</param>
/// <param name="Progress">Where it stands on the day of the build.</param>
/// <param name="Updates">What was reported, the newest first.</param>
/// <param name="News">The news about it or its theme, the newest first.</param>
public sealed record CommitmentPage(
    Entry<Commitment> Commitment, CommitmentProgress Progress, IReadOnlyList<UpdateTexts> Updates, IReadOnlyList<ItemSet> News)
{
    public required IReadOnlyDictionary<string, LinkedText> Problem { get; init; }

    public required IReadOnlyDictionary<string, LinkedText> Causes { get; init; }

    public required IReadOnlyDictionary<string, LinkedText> Solution { get; init; }
}
