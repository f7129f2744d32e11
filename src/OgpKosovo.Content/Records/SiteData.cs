using OgpKosovo.Languages;

namespace OgpKosovo.Content.Records;

/// <summary>input/data/site.yml: what is true of the whole site.</summary>
public sealed record SiteInfo
{
    [Key("The site's name.", Required = true)]
    public LocalizedText Title { get; init; } = null!;

    [Key("What the site is, in one sentence.")]
    public LocalizedText? Description { get; init; }

    [Key("Who publishes the site.")]
    public LocalizedText? Publisher { get; init; }

    [Key("What kind of body the publisher is; catalogues of open data tell it.")]
    public PublisherKind? PublisherKind { get; init; }

    [Key("The e-mail address for readers.", Email = true)]
    public string? Contact { get; init; }

    [Key("The address of the repository that holds the site's sources.", Url = true)]
    public string? Repository { get; init; }

    [Key("The branch of the repository that is published; main where it is not said.")]
    public string? Branch { get; init; }

    [Key("The address of the service with which editors sign in; without it they need a personal token.", Url = true)]
    public string? SignIn { get; init; }
}

/// <summary>The kinds of publishers, as ADMS (the vocabulary of DCAT-AP) names them.</summary>
public enum PublisherKind
{
    NationalAuthority,
    LocalAuthority,
    NonGovernmentalOrganisation,
}

/// <summary>input/data/home.yml: the texts of the home page.</summary>
public sealed record HomeTexts
{
    [Key("Where Kosovo stands now, in a few sentences.", Required = true, Markdown = true)]
    public LocalizedText Lead { get; init; } = null!;

    [Key("Dated facts that show it, newest first.")]
    public IReadOnlyList<StandingFact> Standing { get; init; } = [];

    [Key("What the site and the partnership are about.", Markdown = true)]
    public LocalizedText? About { get; init; }

    [Key("What the membership is good for.")]
    public Benefits? Benefits { get; init; }

    [Key("Old addresses, which lead to the home page of a language.", Address = true)]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> RedirectFrom { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    [Key("The day of the last change of substance (yyyy-MM-dd).")]
    public DateOnly? Updated { get; init; }
}

public sealed record StandingFact
{
    [Key("The date.", Required = true)]
    public PartialDate Date { get; init; }

    [Key("What happened.", Required = true)]
    public LocalizedText Text { get; init; } = null!;

    [Key("Where it can be read.", Url = true)]
    public string? Source { get; init; }
}

public sealed record Benefits
{
    [Key("The sentence before the list.")]
    public LocalizedText? Lead { get; init; }

    [Key("The benefits.")]
    public IReadOnlyList<Benefit> Items { get; init; } = [];
}

public sealed record Benefit
{
    [Key("The benefit in a few words.", Required = true)]
    public LocalizedText Title { get; init; } = null!;

    [Key("The benefit in a sentence.")]
    public LocalizedText? Text { get; init; }
}

/// <summary>input/data/navigation.yml: what the menu and the foot of every page lead to.</summary>
public sealed record Navigation
{
    [Key("Pages and sections in the menu.", Address = true)]
    public IReadOnlyList<string> Main { get; init; } = [];

    [Key("Pages and sections at the foot of the page.", Address = true)]
    public IReadOnlyList<string> Footer { get; init; } = [];
}

/// <summary>input/data/timeline.yml: what happened, by date.</summary>
public sealed record Timeline
{
    [Key("The events.", Required = true)]
    public IReadOnlyList<TimelineEvent> Events { get; init; } = [];

    [Key("The day of the last change of substance (yyyy-MM-dd).")]
    public DateOnly? Updated { get; init; }
}

public enum Basis
{
    /// <summary>Read in the named source.</summary>
    Verified,

    /// <summary>Stated by the earlier site about itself.</summary>
    Stated,
}

public sealed record TimelineEvent
{
    [Key("When it happened.", Required = true)]
    public PartialDate Date { get; init; }

    [Key("The last day, where it took several.")]
    public PartialDate? DateEnd { get; init; }

    [Key("What happened.", Required = true)]
    public LocalizedText Text { get; init; } = null!;

    [Key("Whether the source was read (verified) or only the earlier site says so (stated).", Required = true)]
    public Basis Basis { get; init; }

    [Key("Addresses where it can be read.", Url = true)]
    public IReadOnlyList<string> Sources { get; init; } = [];

    [Key("The step that it belongs to.", RefersTo = "milestones")]
    public string? Milestone { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}

/// <summary>input/data/glossary.yml: the site's terms, and the words that it does not use for them.</summary>
public sealed record Glossary
{
    [Key("The terms.", Required = true)]
    public IReadOnlyList<Term> Terms { get; init; } = [];

    [Key("The day of the last change of substance (yyyy-MM-dd).")]
    public DateOnly? Updated { get; init; }
}

public sealed record Term
{
    [Key("A short name in small letters, by which the term can be linked.", Required = true)]
    public string Id { get; init; } = "";

    [Key("The right words.", Required = true)]
    public LocalizedText Name { get; init; } = null!;

    [Key("What it means, in a plain sentence.")]
    public LocalizedText? Meaning { get; init; }

    [Key("Words that must not be used for it; `*` stands for any ending.")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Forbidden { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}

/// <summary>input/data/protected.yml: words that stay in Latin script in Serbian Cyrillic.</summary>
public sealed record ProtectedWords
{
    [Key("The words and phrases.", Required = true)]
    public IReadOnlyList<string> Terms { get; init; } = [];
}

/// <summary>input/tags/: a tag that has a name in every language.</summary>
public sealed record Tag
{
    [Key("The tag's name.", Required = true)]
    public LocalizedText Name { get; init; } = null!;

    [Key("What the tag gathers.")]
    public LocalizedText? Description { get; init; }
}

/// <summary>input/data/debt.yml: translations that may be missing for a while.</summary>
public sealed record TranslationDebt
{
    [Key("What is missing, and until when.", Required = true)]
    public IReadOnlyList<MissingTranslation> Missing { get; init; } = [];
}

public sealed record MissingTranslation
{
    [Key("The item: its folder and name without language and ending, such as news/launch.", Required = true)]
    public string Item { get; init; } = "";

    [Key("The language in which it is missing.", Required = true)]
    public string Language { get; init; } = "";

    [Key("The last day on which it may be missing (yyyy-MM-dd).", Required = true)]
    public DateOnly Until { get; init; }

    public RecordPlaces Places { get; init; } = RecordPlaces.None;
}
