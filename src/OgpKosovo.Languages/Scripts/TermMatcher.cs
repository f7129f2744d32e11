namespace OgpKosovo.Languages;

/// <summary>Finds protected terms in text, also as they stand in HTML.</summary>
internal sealed class TermMatcher
{
    private readonly string[]?[] byFirst;

    public TermMatcher(IEnumerable<string> terms)
    {
        var spellings = terms.SelectMany(Spellings).Distinct(StringComparer.Ordinal).ToList();
        byFirst = new string[]?[spellings.Select(term => term[0] + 1).DefaultIfEmpty().Max()];
        foreach (var group in spellings.GroupBy(term => term[0]))
            byFirst[group.Key] = [.. group.OrderByDescending(term => term.Length).ThenBy(term => term, StringComparer.Ordinal)];
    }

    /// <summary>Tells quickly whether a term begins with a character.</summary>
    public bool MayStart(char c)
    {
        var table = byFirst;
        return c < table.Length && table[c] is not null;
    }

    /// <summary>Returns the length of the longest term that stands at a place where a word may begin; 0 when none does.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var first = text[at];
        if (first >= byFirst.Length || byFirst[first] is not { } candidates) return 0;
        if (at > 0 && IsWord(text[at - 1]) && IsWord(text[at])) return 0;
        var rest = text[at..];
        foreach (var term in candidates)
            if (Matches(rest, term)) return term.Length;
        return 0;
    }

    private static bool Matches(ReadOnlySpan<char> text, string term)
    {
        if (text.Length < term.Length) return false;
        if (text.Length > term.Length && IsWord(term[^1]) && IsWord(text[term.Length])) return false;
        for (var i = 0; i < term.Length; i++)
            if (term[i] != text[i] && !(term[i] == ' ' && char.IsWhiteSpace(text[i]))) return false;
        return true;
    }

    private static bool IsWord(char c) => (LatinLetters.KindOf(c) & CharacterKind.Word) != 0;

    // A renderer may write a quotation mark in text as it is or as a character reference.
    private static IEnumerable<string> Spellings(string term)
    {
        yield return term;
        var escaped = term.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
        yield return escaped;
        yield return escaped.Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#x27;", StringComparison.Ordinal);
        yield return escaped.Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
    }
}
