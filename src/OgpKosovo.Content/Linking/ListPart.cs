namespace OgpKosovo.Content.Linking;

/// <summary>One of the pages of a list of records that is too long for one.</summary>
/// <param name="Pages">All pages of the list, in order; this one is among them.</param>
/// <param name="Number">The number of this page, from 1.</param>
/// <param name="Size">How many items a page holds.</param>
public sealed record ListPart(IReadOnlyList<Page> Pages, int Number, int Size = ListPart.UsualSize)
{
    /// <summary>How many items a page holds where nothing else is said.</summary>
    public const int UsualSize = 50;

    /// <summary>How many pages a list of so many items has; at least one.</summary>
    public static int Count(int items, int size) => Math.Max(1, (items + size - 1) / size);

    /// <summary>What this page shows of all items of the list.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> items) => items.Skip((Number - 1) * Size).Take(Size);
}
