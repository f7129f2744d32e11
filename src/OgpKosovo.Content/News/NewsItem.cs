using OgpKosovo.Content.Linking;

namespace OgpKosovo.Content.News;

/// <summary>What the page of a news item shows.</summary>
/// <param name="Item">The item in the page's language.</param>
public sealed record NewsItem(LinkedItem Item)
{
    /// <summary>The list pages of its tags.</summary>
    public IReadOnlyList<Page> Tags { get; set; } = [];

    /// <summary>The page of the next older item, or null.</summary>
    public Page? Earlier { get; set; }

    /// <summary>The page of the next newer item, or null.</summary>
    public Page? Later { get; set; }
}
