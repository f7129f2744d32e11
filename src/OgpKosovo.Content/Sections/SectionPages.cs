using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Sections;

/// <summary>The home page of a language.</summary>
/// <param name="Texts">The texts, or null where the site has none.</param>
/// <param name="Lead">Where Kosovo stands, by the code of the language.</param>
/// <param name="About">What it is about, by the code of the language.</param>
public sealed record HomePage(HomeTexts? Texts, IReadOnlyDictionary<string, LinkedText> Lead, IReadOnlyDictionary<string, LinkedText> About);

/// <summary>What happened, by date.</summary>
public sealed record TimelinePage(LinkedItem? Intro, IReadOnlyList<TimelineEvent> Events, IReadOnlyDictionary<string, Page> Steps);

/// <summary>The terms that begin with a letter of the language's alphabet, in its order.</summary>
public sealed record TermGroup(string Letter, IReadOnlyList<Term> Terms);

/// <summary>The site's terms by their first letters.</summary>
public sealed record GlossaryPage(LinkedItem? Intro, IReadOnlyList<TermGroup> Groups);

/// <summary>How to take part.</summary>
public sealed record ParticipatePage(LinkedItem? Text);

/// <summary>All pages of a language, by their place.</summary>
public sealed record SiteMapPage : IOverview
{
    public IEnumerable<Page>? Shown => null;
}

/// <summary>The form of the search, whose results the reader's browser finds in the index.</summary>
/// <param name="Kinds">The kinds by which results can be narrowed, in the order of the menus.</param>
/// <param name="Years">The years by which results can be narrowed, newest first.</param>
public sealed record SearchPage(IReadOnlyList<string> Kinds, IReadOnlyList<int> Years) : IOverview
{
    public IEnumerable<Page>? Shown => null;
}

/// <summary>How complete the translations are.</summary>
public sealed record TranslationsPage(LinkedItem? Intro, IReadOnlyList<TranslationRow> Rows) : IOverview
{
    public IEnumerable<Page>? Shown => null;
}

/// <summary>What the translation of an item into a language is.</summary>
public enum TranslationState
{
    Whole,
    Stale,
    Missing,
    InDebt,
}

/// <summary>An item and the state of each of its translations, in the order of the languages in which editors write.</summary>
/// <param name="Key">The folder and name without language and ending.</param>
/// <param name="Name">The title or name of a record; null for what has none, and for items, whose pages have it.</param>
/// <param name="Pages">The item's pages.</param>
/// <param name="States">The state by the code of the language.</param>
public sealed record TranslationRow(string Key, LocalizedText? Name, Translations Pages, IReadOnlyDictionary<string, TranslationState> States);

/// <summary>The page at `/`, on which readers choose their language.</summary>
public sealed record LanguageChoicePage;

/// <summary>The page for addresses that do not exist, in all languages.</summary>
public sealed record NotFoundPage;
