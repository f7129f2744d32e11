using OgpKosovo.Content.Linking;

namespace OgpKosovo.Content.OpenData;

/// <summary>The page that leads to the open data.</summary>
/// <param name="Intro">The text at the top, if any.</param>
/// <param name="Sets">Every set, with and without records.</param>
/// <param name="Pages">The page of each set that has records, by the set's name.</param>
/// <param name="Licence">The address of the licence.</param>
public sealed record DataPage(LinkedItem? Intro, IReadOnlyList<DataSet> Sets, IReadOnlyDictionary<string, Translations> Pages, string Licence) : IOverview
{
    public IEnumerable<Page>? Shown => null;
}
