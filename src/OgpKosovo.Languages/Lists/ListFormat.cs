namespace OgpKosovo.Languages;

/// <summary>Joins items as a sentence of a language lists them, after CLDR's list patterns.</summary>
public static class ListFormat
{
    /// <summary>
    /// Returns <c>A, B dhe C</c>, <c>A, B i C</c>, <c>A, B and C</c>; commas alone where the language has no entry here.
    /// </summary>
    public static string Join(Language language, IReadOnlyList<string> items)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count == 0) return "";
        if (items.Count == 1) return items[0];
        return string.Join(", ", items.Take(items.Count - 1)) + And(language) + items[^1];
    }

    private static string And(Language language) => language.Tag switch
    {
        "sr-Cyrl" => " и ",
        _ => language.Subtag switch
        {
            "sq" => " dhe ",
            "sr" or "bs" or "hr" => " i ",
            "en" => " and ",
            "tr" => " ve ",
            "mk" => " и ",
            "de" => " und ",
            _ => ", ",
        },
    };
}
