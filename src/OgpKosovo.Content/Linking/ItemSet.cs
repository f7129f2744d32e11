using OgpKosovo.Content.Pictures;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Linking;

/// <summary>A Markdown item with all its language versions.</summary>
/// <param name="Kind">`pages` or `news`.</param>
/// <param name="Key">The path without language and ending, from the input folder: `news/launch`.</param>
public sealed record ItemSet(string Kind, string Key)
{
    private readonly Dictionary<string, LinkedItem> versions = new(StringComparer.Ordinal);
    private FrontMatter? first;

    /// <summary>The versions in the order of the site's languages.</summary>
    public IEnumerable<LinkedItem> Versions => versions.Values;

    /// <summary>What is not language, as the first version has it.</summary>
    public FrontMatter Shared => first!;

    /// <summary>The last change of substance in any language.</summary>
    public DateOnly? Updated => versions.Values.Max(v => v.Updated);

    /// <summary>The version for readers of a language: Serbian Cyrillic is made from the Latin text unless someone wrote it.</summary>
    public LinkedItem? In(Language language) =>
        versions.GetValueOrDefault(language.Code) ?? (language.Source is { } source ? versions.GetValueOrDefault(source.Code) : null);

    internal void Add(LinkedItem item)
    {
        versions.Add(item.Source.Language, item);
        first ??= item.FrontMatter;
    }
}

/// <summary>One language's version of an item, with its links.</summary>
public sealed record LinkedItem(MarkdownItem Source, LinkedText Text, ItemSet Set)
{
    public FrontMatter FrontMatter => Source.FrontMatter;

    /// <summary>The picture at the top, or null.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The last change of substance: `updated`, else the day of publication.</summary>
    public DateOnly? Updated => FrontMatter.Updated ?? (FrontMatter.Published is { IsDay: true } day ? day.FirstDay : null);

    /// <summary>The version that is newer than this one, or null: then this one is up to date. Cyrillic that someone wrote follows the Latin text first.</summary>
    public LinkedItem? Newer => Latin.FrontMatter.Updated > Since ? Latin : Set.Versions.Where(v => v.FrontMatter.Updated > Since).MaxBy(v => v.FrontMatter.Updated);

    private DateOnly Since => Updated ?? DateOnly.MinValue;

    /// <summary>True when there is nothing below the keys.</summary>
    public bool IsEmpty => Source.Body.IsEmpty;

    /// <summary>The version whose slug and title make the address: for Cyrillic that someone wrote the one in Latin script, else this one.</summary>
    public LinkedItem Latin => IsWrittenInCyrillic ? Set.In(Language.SerbianLatin) ?? this : this;

    /// <summary>True for Cyrillic that someone wrote, which no table of letters touches.</summary>
    public bool IsWrittenInCyrillic => Source.Language == Language.SerbianCyrillic.Code;
}
