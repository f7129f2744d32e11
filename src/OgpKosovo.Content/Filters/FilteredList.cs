using OgpKosovo.Content.Linking;

namespace OgpKosovo.Content.Filters;

/// <summary>A page of a list of records: all of a section, or those that a filter leaves.</summary>
/// <param name="Section">The section's key: commitments, documents.</param>
/// <param name="Filter">By what the items are chosen (plan, kind, …), or "" for all.</param>
/// <param name="Label">The value that the items have in common, or "" for all.</param>
/// <param name="Items">The pages of all items of the list.</param>
/// <param name="Groups">The filters of this section and language.</param>
/// <param name="Part">Which of the list's pages this is.</param>
public sealed record FilteredList(string Section, string Filter, string Label, IReadOnlyList<Page> Items, IReadOnlyList<FilterGroup> Groups, ListPart Part) : IOverview
{
    public IEnumerable<Page> Shown => Part.Of(Items);

    /// <summary>The text at the top of the list of all items, on its first page.</summary>
    public LinkedItem? Intro { get; init; }
}
