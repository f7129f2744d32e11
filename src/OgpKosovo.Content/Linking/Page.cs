using OgpKosovo.Languages;

namespace OgpKosovo.Content.Linking;

/// <summary>One page of the site in one language and script.</summary>
public sealed class Page
{
    /// <summary>What kind of page it is: a folder of the input, or the name of a section.</summary>
    public required string Kind { get; init; }

    public required Language Language { get; init; }

    /// <summary>The path without link root: `/sq/lajme/x/`.</summary>
    public required string Path { get; init; }

    /// <summary>The title, in Latin script for both ways of writing Serbian unless someone wrote it in Cyrillic.</summary>
    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>What the page shows; its type decides which component of the theme shows it.</summary>
    public required object Model { get; init; }

    /// <summary>The file that the page is made from, relative to the root; null where it is made from many.</summary>
    public string? Source { get; init; }

    /// <summary>The day of the last change of substance, where it is known.</summary>
    public DateOnly? Updated { get; set; }

    /// <summary>The page above this one; null for the home page.</summary>
    public Page? Parent { get; internal set; }

    public required Translations Translations { get; init; }

    /// <summary>The page whose text this one shows because it has none in its own language, or null.</summary>
    public Page? StandsInFor { get; init; }

    /// <summary>The pages above, from the home page down.</summary>
    public IReadOnlyList<Page> Ancestors => Parent is null ? [] : [.. Parent.Ancestors, Parent];
}
