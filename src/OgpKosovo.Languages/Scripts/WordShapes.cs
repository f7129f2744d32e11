namespace OgpKosovo.Languages;

/// <summary>Recognises by its shape a word that is no Serbian one.</summary>
internal static class WordShapes
{
    /// <summary>True for XK0018, A4, 5G, mp3 and for numbers; 90ih is a number with a Serbian ending.</summary>
    public static bool IsCode(ReadOnlySpan<char> word, CharacterKind kinds)
    {
        if ((kinds & CharacterKind.Digit) == 0) return false;
        return (kinds & CharacterKind.Lower) == 0 || (kinds & CharacterKind.Upper) != 0 || !char.IsAsciiDigit(word[0]);
    }

    /// <summary>True for the capitals inside the number of a law, as in 06/L-081.</summary>
    public static bool IsPartOfNumber(ReadOnlySpan<char> text, int start, int length)
    {
        var end = start + length;
        return start > 1 && text[start - 1] == '/' && char.IsAsciiDigit(text[start - 2])
            && end + 1 < text.Length && text[end] == '-' && char.IsAsciiDigit(text[end + 1]);
    }

    /// <summary>
    /// True for a word with a capital after a small letter, which is a name of our time (eKosova, CiviKos). BiH and KiM
    /// are Serbian acronyms, and the small letter of a digraph among capitals (CILjEVI) is a common slip.
    /// </summary>
    public static bool IsBrand(ReadOnlySpan<char> word, CharacterKind kinds)
    {
        const CharacterKind bothCases = CharacterKind.Upper | CharacterKind.Lower;
        if ((kinds & bothCases) != bothCases || word.Length < 3) return false;
        for (var i = 1; i < word.Length; i++)
        {
            if (!char.IsUpper(word[i]) || !char.IsLower(word[i - 1])) continue;
            if (i > 1 && char.IsUpper(word[i - 2]) && Digraphs.LetterOf(word[i - 2], word[i - 1]) != '\0') continue;
            return !(word.Length == 3 && word[1] == 'i' && char.IsUpper(word[0]));
        }
        return false;
    }

    /// <summary>True for a small letter that no Serbian word has twice in a row, not even where a prefix meets a stem.</summary>
    public static bool IsNeverDoubled(char c) => c is 'c' or 'f' or 'g' or 'h' or 'k' or 'l' or 'p';
}
