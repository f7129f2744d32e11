using System.Buffers;
using System.Globalization;
using System.Text;

namespace OgpKosovo.Languages;

/// <summary>Finds characters that make a text wrong in ways that nobody sees.</summary>
/// <remarks>
/// Tab, line feed, carriage return, the non-breaking space and the soft hyphen are right. One pass, which reads plain
/// ASCII by vectors; a clean text costs no memory.
/// </remarks>
public static class TextHygiene
{
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c)]);

    /// <summary>Returns the findings in the order of the text; none for a clean one.</summary>
    public static IReadOnlyList<TextFinding> Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Findings(text, cedillaIsRight: false);
    }

    /// <summary>Returns the findings as a text of this language has them: ş is a letter of Turkish.</summary>
    public static IReadOnlyList<TextFinding> Check(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return Findings(text, cedillaIsRight: language.Subtag is "tr");
    }

    /// <summary>The letters that a look-alike stands for, `š` for `ş` and `nj` for `ǌ`; null for any other character.</summary>
    public static string? MeantBy(string found) => found switch
    {
        "Ð" or "\u0189" => "Đ",
        "ð" or "\u0256" => "đ",
        "Ş" or "Ș" => "Š",
        "ş" or "ș" => "š",
        [>= '\u01C4' and <= '\u01CC' or >= '\u01F1' and <= '\u01F3'] => found.Normalize(NormalizationForm.FormKC),
        _ => null,
    };

    // A word of two scripts is found at its first Cyrillic letter, and stands before what was found in it until then.
    private static IReadOnlyList<TextFinding> Findings(string text, bool cedillaIsRight) =>
        Scan(text, cedillaIsRight) is { } found ? [.. found.OrderBy(f => f.Index)] : [];

    private static List<TextFinding>? Scan(string text, bool cedillaIsRight)
    {
        List<TextFinding>? findings = null;
        var i = 0;
        var mixedTo = 0;
        while (true)
        {
            var plain = text.AsSpan(i).IndexOfAnyExcept(Plain);
            if (plain < 0) return findings;
            i += plain;
            var c = text[i];
            if (CharacterProblems.IsCyrillic(c))
            {
                i = CheckCyrillic(text, i, ref mixedTo, ref findings);
                continue;
            }
            var length = 1;
            var problem = CharacterProblems.Of(c);
            if (char.IsSurrogate(c)) problem = CheckPair(text, i, out length);
            else if (problem is null && c >= '\u0300') problem = CheckNormalized(text, ref i, out length);
            if (problem is { } found && !(cedillaIsRight && c is 'ş' or 'Ş'))
                (findings ??= []).Add(new TextFinding(i, found, text.Substring(i, length)));
            i += length;
        }
    }

    // Latin letters are found from the Cyrillic side, since every mixed word has a Cyrillic letter.
    private static int CheckCyrillic(string text, int start, ref int mixedTo, ref List<TextFinding>? findings)
    {
        var end = start + 1;
        while (end < text.Length && CharacterProblems.IsCyrillic(text[end])) end++;
        var latinBefore = start > 0 && CharacterProblems.IsLatin(text[start - 1]);
        var latinAfter = end < text.Length && CharacterProblems.IsLatin(text[end]);
        if ((!latinBefore && !latinAfter) || start < mixedTo) return end;

        var wordStart = start;
        var wordEnd = end;
        while (wordStart > 0 && IsLetter(text[wordStart - 1])) wordStart--;
        while (wordEnd < text.Length && IsLetter(text[wordEnd])) wordEnd++;
        var word = text.AsSpan(wordStart, wordEnd - wordStart);
        mixedTo = wordEnd;

        var cyrillic = 0;
        foreach (var c in word)
            if (CharacterProblems.IsCyrillic(c)) cyrillic++;
        // The script with fewer letters is the intruder; of two equal halves the second.
        var cyrillicIsWrong = cyrillic * 2 < word.Length || (cyrillic * 2 == word.Length && CharacterProblems.IsLatin(word[0]));
        var at = 0;
        while (CharacterProblems.IsCyrillic(word[at]) != cyrillicIsWrong) at++;
        (findings ??= []).Add(new TextFinding(wordStart + at, TextProblem.MixedScripts, word.ToString()));
        return end;
    }

    private static bool IsLetter(char c) => CharacterProblems.IsLatin(c) || CharacterProblems.IsCyrillic(c);

    private static TextProblem? CheckPair(string text, int i, out int length)
    {
        length = 1;
        if (!char.IsSurrogatePair(text, i)) return TextProblem.Replacement;
        length = 2;
        return char.ConvertToUtf32(text, i) switch
        {
            >= 0xF0000 => TextProblem.PrivateUse,
            >= 0xE0000 and <= 0xE007F => TextProblem.InvisibleCharacter,
            _ => null,
        };
    }

    // A mark may have to melt into the letter before it; a few characters (K for kelvin) have a plain twin.
    private static TextProblem? CheckNormalized(string text, ref int i, out int length)
    {
        length = 1;
        if (text[i] is >= '\u2010' and <= '\u2027') return null;
        var start = i;
        if (IsMark(text[i]))
        {
            if (i > 0 && !char.IsSurrogate(text[i - 1])) start--;
            while (i + length < text.Length && IsMark(text[i + length])) length++;
        }
        var cluster = text.AsSpan(start, i + length - start);
        if (cluster.IsNormalized(NormalizationForm.FormC)) return null;
        i = start;
        length = cluster.Length;
        return TextProblem.NotNormalized;
    }

    private static bool IsMark(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
