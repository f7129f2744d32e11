using System.Collections.Frozen;

namespace OgpKosovo.Content.Markdown;

/// <summary>The ids that the theme gives to parts of its pages. A heading with such words gets a number; elsewhere they are an error.</summary>
public static class TakenIds
{
    private static readonly FrozenSet<string> Ids = new[]
    {
        "about", "bar", "benefits", "columns", "content", "decisions", "evidence", "items", "kind", "meetings", "members", "news", "overview",
        "progress", "q", "sample", "sets", "steps", "title", "toc", "totals", "year",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for an id of the theme, and for what looks like a paragraph of a draft (p1, p2.1).</summary>
    public static bool Contains(string id) => Ids.Contains(id) || (id is ['p', _, ..] && !id.AsSpan(1).ContainsAnyExceptInRange('.', '9'));
}
