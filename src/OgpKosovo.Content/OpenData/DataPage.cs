using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Schemas;

namespace OgpKosovo.Content.OpenData;

/// <summary>The page that explains the open data.</summary>
/// <param name="Intro">The text at the top, if any.</param>
/// <param name="Sets">Every set, with and without records.</param>
/// <param name="Words">The labels and hints in the page's language, or in English where it has none.</param>
/// <param name="Licence">The address of the licence.</param>
public sealed record DataPage(LinkedItem? Intro, IReadOnlyList<DataSet> Sets, SchemaWords Words, string Licence) : IOverview
{
    public IEnumerable<Page>? Shown => null;
}
