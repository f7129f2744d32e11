using OgpKosovo.Content.Linking;

namespace OgpKosovo.Content.Filters;

/// <summary>One filter of a list, with a page for each value that an item has.</summary>
/// <param name="Name">The filter's key: plan, kind, year, …</param>
/// <param name="Choices">The pages of its values, in the order in which readers are offered them.</param>
public sealed record FilterGroup(string Name, IReadOnlyList<Page> Choices);
