using System.Buffers;

namespace OgpKosovo.Languages;

/// <summary>Recognises Roman numerals, which stay Latin in Serbian Cyrillic (Pravopis).</summary>
internal static class RomanNumerals
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("IVXLCDM");

    /// <summary>
    /// True for a numeral of two or more capitals. Beyond XXXIX it needs three, and DIV, LIV and MIL are words: in
    /// capitals LI and MI are far more often the particle and the pronoun than 51 and 1001.
    /// </summary>
    public static bool IsNumeral(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word.ContainsAnyExcept(Digits)) return false;
        if (word.ContainsAny("LCDM") && !word.Contains('X') && (word.Length < 3 || word is "DIV" or "LIV" or "CIV")) return false;
        return IsCanonical(word);
    }

    /// <summary>
    /// Tells whether a single capital I or V is a numeral, by what stands around it. I is otherwise the conjunction at
    /// the start of a sentence or among capitals; V has no other use than as an initial.
    /// </summary>
    public static bool IsSingle(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (next == '.') return !IsInitial(text, at);
        if (text[at] == 'V') return true;
        if (HasNumeralNeighbour(text, at)) return true;
        if (next == ')') return true;
        var before = WordBefore(text, at);
        if (before.IsEmpty) return false;
        if (next is '\0' or ',' or ':' or ';' or '!' or '?' or '(' or '”' or '“' or '"') return true;
        // In the middle of a sentence the conjunction has no capital.
        return char.IsLower(before[^1]) && at + 2 < text.Length && next is ' ' or '\u00A0' && char.IsLower(text[at + 2]);
    }

    // I–III, I, II i III, II/I
    private static bool HasNumeralNeighbour(ReadOnlySpan<char> text, int at)
    {
        var after = text[(at + 1)..];
        if (after.Length > 1 && after[0] is '–' or '-' or '/' && IsNumeral(WordAfter(after[1..]))) return true;
        if (after.StartsWith(", ", StringComparison.Ordinal) && IsNumeral(WordAfter(after[2..]))) return true;
        if (after.StartsWith(" i ", StringComparison.Ordinal) && IsNumeral(WordAfter(after[3..]))) return true;
        return at > 1 && text[at - 1] is '–' or '-' or '/' && IsNumeral(WordBefore(text, at));
    }

    // V. Petrović and Petar V. Petrović against "V. Obaveze" and "glava V."
    private static bool IsInitial(ReadOnlySpan<char> text, int at)
    {
        var before = WordBefore(text, at);
        if (!before.IsEmpty && char.IsUpper(before[0]) && !IsNumeral(before) && at > 0 && text[at - 1] is ' ' or '\u00A0' or '.')
            return before.Length == 1 || char.IsLower(before[^1]);
        var after = text[(at + 2)..];
        if (after.IsEmpty || after[0] is not (' ' or '\u00A0')) return false;
        return WordAfter(after[1..]).EndsWith("ić", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsWord(text[length])) length++;
        return text[..length];
    }

    // The word before a single separator and at most one space; empty at the start of a sentence.
    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        if (end > 0 && text[end - 1] is ' ' or '\u00A0' or '\n' or '–' or '-' or '/') end--;
        if (end > 1 && text[end - 1] == '.' && text[end - 2] is >= 'A' and <= 'Z' && (end == 2 || !IsWord(text[end - 3]))) end--;
        var start = end;
        while (start > 0 && IsWord(text[start - 1])) start--;
        return text[start..end];
    }

    private static bool IsWord(char c) => (LatinLetters.KindOf(c) & CharacterKind.Word) != 0;

    private static bool IsCanonical(ReadOnlySpan<char> word)
    {
        var rest = word.TrimStart('M');
        rest = Take(rest, 'C', 'D', 'M');
        rest = Take(rest, 'X', 'L', 'C');
        return Take(rest, 'I', 'V', 'X').IsEmpty;
    }

    private static ReadOnlySpan<char> Take(ReadOnlySpan<char> word, char one, char five, char ten)
    {
        if (word.Length >= 2 && word[0] == one && (word[1] == five || word[1] == ten)) return word[2..];
        if (word.Length >= 1 && word[0] == five) word = word[1..];
        var ones = 0;
        while (ones < 3 && ones < word.Length && word[ones] == one) ones++;
        return word[ones..];
    }
}
