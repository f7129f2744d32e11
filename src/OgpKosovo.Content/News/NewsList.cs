using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.News;

/// <summary>By what a list of news is chosen.</summary>
public enum NewsChoice
{
    All,
    Tag,
    Year,
}

/// <summary>One page of a list of news.</summary>
/// <param name="Choice">By what the items are chosen.</param>
/// <param name="Label">The tag or the year, or "" for all news.</param>
public sealed record NewsList(NewsChoice Choice, string Label) : IOverview
{
    /// <summary>All items of the list.</summary>
    public required IReadOnlyList<Page> Items { get; init; }

    /// <summary>Which of the list's pages this is.</summary>
    public required ListPart Part { get; init; }

    /// <summary>What this page shows.</summary>
    public IEnumerable<Page> Shown => Part.Of(Items);

    /// <summary>The text at the top, on the first page of all news.</summary>
    public LinkedItem? Intro { get; init; }

    /// <summary>What the tag gathers, where it is a record.</summary>
    public LocalizedText? About { get; init; }

    /// <summary>The other lists of this language.</summary>
    public required NewsIndex Index { get; init; }
}
