namespace OgpKosovo.Languages;

/// <summary>The letters of Serbian in Latin script: their kinds and their Cyrillic.</summary>
internal static class LatinLetters
{
    private const string Latin = "abvgdđežzijklmnoprstćufhcčš";
    private const string Cyrillic = "абвгдђежзијклмнопрстћуфхцчш";
    private const int TableLength = 0x250;

    private static readonly char[] Letters = MakeLetters();
    private static readonly CharacterKind[] Kinds = MakeKinds(Letters);

    /// <summary>The kinds of the first characters, for those who ask for many: to find the table takes longer than to look into it.</summary>
    public static ReadOnlySpan<CharacterKind> KindTable => Kinds;

    /// <summary>The Cyrillic letters of the first characters, or the characters themselves.</summary>
    public static ReadOnlySpan<char> LetterTable => Letters;

    public static CharacterKind KindOf(char c) => KindOf(c, Kinds);

    /// <summary>The kind of a character.</summary>
    /// <param name="c">The character.</param>
    /// <param name="table">The <see cref="KindTable"/>.</param>
    public static CharacterKind KindOf(char c, ReadOnlySpan<CharacterKind> table) => c < table.Length ? table[c] : KindBeyondTable(c);

    /// <summary>Returns the Cyrillic letter for a Latin one, or the character itself.</summary>
    /// <param name="c">The character.</param>
    /// <param name="table">The <see cref="LetterTable"/>.</param>
    public static char ToCyrillic(char c, ReadOnlySpan<char> table) => c < table.Length ? table[c] : c;

    private static CharacterKind KindBeyondTable(char c)
    {
        if (c is '–' or '—' or '„' or '“' or '”' || char.IsWhiteSpace(c)) return CharacterKind.Gap;
        if (c is >= '\u2010' and <= '\u2027') return CharacterKind.None;
        var isLetter = char.IsLetter(c) || char.IsSurrogate(c) || c is >= '\u0300' and <= '\u036F';
        return isLetter ? CharacterKind.Foreign : CharacterKind.None;
    }

    private static CharacterKind[] MakeKinds(char[] letters)
    {
        var kinds = new CharacterKind[TableLength];
        for (var i = 0; i < kinds.Length; i++)
        {
            var c = (char)i;
            if (char.IsLetter(c))
            {
                kinds[i] = char.IsUpper(c) ? CharacterKind.Upper : CharacterKind.Lower;
                if (letters[i] == c) kinds[i] |= CharacterKind.Foreign;
                if (c is 'j' or 'J' or 'ž' or 'Ž') kinds[i] |= CharacterKind.DigraphEnd;
            }
            else if (char.IsAsciiDigit(c)) kinds[i] = CharacterKind.Digit;
            else if (char.IsWhiteSpace(c) || c is '"' or '«' or '»') kinds[i] = CharacterKind.Gap;
            else if (c is '.' or '/' or '@' or '_') kinds[i] = CharacterKind.Joint;
            else if (c == '&') kinds[i] = CharacterKind.Ampersand;
        }
        return kinds;
    }

    private static char[] MakeLetters()
    {
        var letters = new char[TableLength];
        for (var i = 0; i < letters.Length; i++) letters[i] = (char)i;
        for (var i = 0; i < Latin.Length; i++)
        {
            letters[Latin[i]] = Cyrillic[i];
            letters[char.ToUpperInvariant(Latin[i])] = char.ToUpperInvariant(Cyrillic[i]);
        }
        // What text hygiene reports is still read as it was meant: Icelandic Ð, and two letters in one character.
        letters['Ð'] = 'Ђ';
        (letters['Ǆ'], letters['ǅ'], letters['ǆ']) = ('Џ', 'Џ', 'џ');
        (letters['Ǉ'], letters['ǈ'], letters['ǉ']) = ('Љ', 'Љ', 'љ');
        (letters['Ǌ'], letters['ǋ'], letters['ǌ']) = ('Њ', 'Њ', 'њ');
        return letters;
    }
}
