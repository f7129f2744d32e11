using OgpKosovo.Languages;

namespace OgpKosovo.Site.Feeds;

/// <summary>What a feed holds, in one language and script, before it is written in a format.</summary>
public sealed record Feed
{
    public required Language Language { get; init; }

    public required string Title { get; init; }

    /// <summary>The name of the site, which stands for who wrote the entries.</summary>
    public required string Author { get; init; }

    public string? Subtitle { get; init; }

    /// <summary>The full address of the page that the feed belongs to.</summary>
    public required string HomeAddress { get; init; }

    /// <summary>The full address of this feed with an ending: atom, rss.</summary>
    public required Func<string, string> Self { get; init; }

    /// <summary>The entries, the newest first.</summary>
    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    /// <summary>The day of the build, which stands for the change of a feed without entries.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day of the newest entry.</summary>
    public DateOnly Updated => Entries.Count > 0 ? Entries.Max(e => e.Updated) : Today;
}
