using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Linking;

/// <summary>The whole site, linked and checked, ready to be rendered. Nothing in it changes any more.</summary>
public sealed class Site
{
    public required Settings Settings { get; init; }

    public required SiteLanguages Languages { get; init; }

    public required Addresses Addresses { get; init; }

    /// <summary>The day of the build.</summary>
    public required DateOnly Today { get; init; }

    public required ContentFiles Files { get; init; }

    /// <summary>The records by id and by what they belong to.</summary>
    public required LinkedRecords Records { get; init; }

    /// <summary>The pages that a file became, by the file's path relative to the root.</summary>
    public required IReadOnlyDictionary<string, Translations> ByFile { get; init; }

    /// <summary>What editors say about the site as a whole; empty texts where they say nothing.</summary>
    public SiteInfo? Info { get; init; }

    /// <summary>Every page by its path.</summary>
    public required IReadOnlyDictionary<string, Page> Pages { get; init; }

    /// <summary>Old paths and the pages to which they lead.</summary>
    public required IReadOnlyDictionary<string, Page> Redirects { get; init; }

    /// <summary>The items that readers can see, by folder.</summary>
    public required ILookup<string, ItemSet> Items { get; init; }

    /// <summary>The pages of sections and of texts by key (about, news, …).</summary>
    public required IReadOnlyDictionary<string, Translations> Sections { get; init; }

    /// <summary>Makes Serbian Cyrillic of Serbian in Latin script.</summary>
    public required SerbianCyrillic Cyrillic { get; init; }

    /// <summary>The page of a section in a language, or null.</summary>
    public Page? Section(string key, Language language) => Sections.TryGetValue(key, out var set) ? set.In(language) : null;

    public Page Home(Language language) => Sections["home"].In(language)!;

    /// <summary>The site's name for readers of a language.</summary>
    public string Title(Language language) =>
        Info?.Title.In((language.Source ?? language).Code) ?? Info?.Title.Versions.Values.FirstOrDefault()?.Text ?? Settings.Host;

    /// <summary>A text as a page in a language shows it where nothing else turns it into Cyrillic: metadata, feeds.</summary>
    public string InScript(string text, Language language) => language == Language.SerbianCyrillic ? Cyrillic.FromLatin(text) : text;

}
