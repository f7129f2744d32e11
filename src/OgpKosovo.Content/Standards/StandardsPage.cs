using OgpKosovo.Content.Linking;

namespace OgpKosovo.Content.Standards;

/// <summary>The page of OGP's minimum requirements.</summary>
/// <param name="Intro">The text at the top, if any.</param>
/// <param name="Requirements">The requirements.</param>
/// <param name="Pages">The pages of the evidence, by file; empty sets where there are none.</param>
public sealed record StandardsPage(LinkedItem? Intro, IReadOnlyList<Requirement> Requirements, IReadOnlyDictionary<string, Translations> Pages) : IOverview
{
    public IEnumerable<Page>? Shown => null;
}
