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

    public static bool Contains(string id) => Ids.Contains(id);
}
