namespace OgpKosovo.Languages;

/// <summary>Writes one word in Cyrillic.</summary>
internal static class CyrillicWord
{
    /// <summary>
    /// Writes the word and returns the number of letters written. A word with a consonant doubled as no Serbian word has it is
    /// foreign and stays as it is.
    /// </summary>
    /// <param name="word">Letters and digits.</param>
    /// <param name="target">Room for at least the length of the word.</param>
    /// <param name="kinds">The kinds of all its characters.</param>
    public static int Write(ReadOnlySpan<char> word, Span<char> target, CharacterKind kinds)
    {
        var length = (kinds & CharacterKind.DigraphEnd) != 0 ? WithDigraphs(word, target) : Letters(word, target);
        if (length > 0) return length;
        word.CopyTo(target);
        return word.Length;
    }

    private static int Letters(ReadOnlySpan<char> word, Span<char> target)
    {
        target = target[..word.Length];
        var table = LatinLetters.LetterTable;
        var last = '\0';
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c == last && IsForeignPair(word, c)) return 0;
            target[i] = LatinLetters.ToCyrillic(c, table);
            last = c;
        }
        return word.Length;
    }

    private static int WithDigraphs(ReadOnlySpan<char> word, Span<char> target)
    {
        var length = 0;
        var table = LatinLetters.LetterTable;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            if (c == next && IsForeignPair(word, c)) return 0;
            var digraph = Digraphs.LetterOf(c, next);
            if (digraph == '\0' || Digraphs.AreTwoLetters(word, i))
            {
                target[length++] = LatinLetters.ToCyrillic(c, table);
                continue;
            }
            target[length++] = digraph;
            i++;
        }
        return length;
    }

    // Short words are abbreviations: "gg." stands for two gentlemen or for years.
    private static bool IsForeignPair(ReadOnlySpan<char> word, char c) => word.Length > 3 && WordShapes.IsNeverDoubled(c);
}
