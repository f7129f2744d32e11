using OgpKosovo.Languages;

namespace OgpKosovo.Content.Records;

/// <summary>What stands between the two lines of hyphens at the top of a Markdown file.</summary>
public sealed record FrontMatter
{
    [Key("The title, as readers see it in lists and at the top of the page.", Required = true, PerLanguage = true)]
    public string Title { get; init; } = "";

    [Key("One or two sentences that say what the text is about; shown in lists, in search results and when the page is shared.", PerLanguage = true)]
    public string? Description { get; init; }

    [Key("The day on which it is published (yyyy-MM-dd); before it, the item is not shown.")]
    public PartialDate? Published { get; init; }

    [Key("The day of the last change of substance in this language.", PerLanguage = true)]
    public DateOnly? Updated { get; init; }

    [Key("The last part of the address. Without it, the title makes the address.", PerLanguage = true, Address = true)]
    public string? Slug { get; init; }

    [Key("Words or ids of tags under which readers find the item.", PerLanguage = true)]
    public IReadOnlyList<string> Tags { get; init; } = [];

    [Key("The commitments that it is about.", RefersTo = "commitments")]
    public IReadOnlyList<string> Commitments { get; init; } = [];

    [Key("The picture at the top.", PerLanguage = true)]
    public ImageReference? Image { get; init; }

    [Key("The place in lists where dates do not decide: 1 comes first.")]
    public int? Order { get; init; }

    [Key("Old addresses of the page (/old.html), which lead here.", PerLanguage = true, Address = true)]
    public IReadOnlyList<string> RedirectFrom { get; init; } = [];

    [Key("true for a draft, which is not published.")]
    public bool Excluded { get; init; }

    /// <summary>Where the keys stand in the file.</summary>
    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}

/// <summary>A picture and its description.</summary>
public sealed record ImageReference
{
    [Key("The picture's file, as a relative path (../media/photo.jpg).", Required = true)]
    public string Src { get; init; } = "";

    /// <summary>Where the keys stand in the file.</summary>
    public RecordPlaces Places { get; init; } = RecordPlaces.None;

    [Key("What the picture shows, for people who cannot see it.", Required = true)]
    public string Alt { get; init; } = "";
}
