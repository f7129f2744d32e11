using OgpKosovo.Content.Linking;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.News;

/// <summary>All news in one language.</summary>
/// <param name="Language">The language.</param>
public sealed record NewsIndex(Language Language)
{
    /// <summary>The items' pages, the newest first.</summary>
    public IReadOnlyList<Page> Items { get; init; } = [];

    /// <summary>The list pages of tags, by the language's order of their names.</summary>
    public IReadOnlyList<Page> Tags { get; private set; } = [];

    /// <summary>The list pages of years, the newest first.</summary>
    public IReadOnlyList<Page> Years { get; private set; } = [];

    /// <summary>Names the lists by tag and by year, which are made after the items.</summary>
    public void Link(IEnumerable<Page> tags, IEnumerable<Page> years)
    {
        Tags = [.. tags];
        Years = [.. years];
    }
}
