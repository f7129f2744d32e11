using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Schemas;

namespace OgpKosovo.Content.OpenData;

/// <summary>The page that explains one set of the open data.</summary>
/// <param name="Set">The set, which has records.</param>
/// <param name="Pages">The page of each set that has records, by the set's name.</param>
/// <param name="Words">The labels and hints in the page's language, or in English where it has none.</param>
public sealed record DataSetPage(DataSet Set, IReadOnlyDictionary<string, Translations> Pages, SchemaWords Words) : IOverview
{
    public IEnumerable<Page>? Shown => null;
}
