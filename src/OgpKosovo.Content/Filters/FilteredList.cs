using OgpKosovo.Content.Linking;

namespace OgpKosovo.Content.Filters;

/// <summary>A list of records: all of a section, or those that a filter leaves.</summary>
/// <param name="Section">The section's key: commitments, documents.</param>
/// <param name="Filter">By what the items are chosen (plan, kind, …), or "" for all.</param>
/// <param name="Label">The value that the items have in common, or "" for all.</param>
/// <param name="Items">The items' pages.</param>
/// <param name="Groups">The filters of this section and language.</param>
public sealed record FilteredList(string Section, string Filter, string Label, IReadOnlyList<Page> Items, IReadOnlyList<FilterGroup> Groups) : IOverview
{
    public IEnumerable<Page>? Shown => Items;

    /// <summary>The text at the top of the list of all items.</summary>
    public LinkedItem? Intro { get; init; }
}
