namespace OgpKosovo.Languages;

/// <summary>
/// Tells whether nj and dž in a Serbian word are one letter (њ, џ) or the end of a prefix and the start of a stem.
/// </summary>
/// <remarks>
/// The stems are those of the Serbian spelling dictionaries (406,000 forms in Cyrillic were compared): only nj after a
/// vowel and dž after a prefix are ever two letters, and lj never is.
/// </remarks>
internal static class Digraphs
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    // What stands before j and what follows it, at any place of the word: нј in инјекција, конјунктура, конјектура.
    private static readonly (string Before, string After)[] NjAnywhere =
    [
        ("in", "ekc"), ("in", "ekt"), ("in", "icir"), ("in", "unkc"), ("kon", "ug"), ("kon", "unk"), ("kon", "ukt"),
        ("kon", "ukc"), ("kon", "ektur"), ("šen", "ang"), ("šen", "eng"),
    ];

    // The same at the start of the word alone, or after "ne": elsewhere they are one letter (кањон, Ивањевица).
    private static readonly (string Before, string After)[] NjAtStart =
        [("an", "on"), ("in", "uri"), ("tan", "ug"), ("van", "ezi"), ("van", "edar"), ("van", "ugoslov")];

    // dž after a prefix: two letters before these stems, one before others (оџак, наџак, поџапати).
    private static readonly (string Prefix, string[] Stems)[] DzAfterPrefix =
    [
        ("nad", ["iv", "nj", "anj", "inj", "et", "el", "eo", "up", "rec", "drel"]),
        ("pod", ["anr", "e", "up", "drel", "iv", "il", "ig", "iz", "nj", "ut", "bun"]),
        ("pred", ["iv", "el", "alb", "et", "en"]),
        ("od", ["ali", "alj", "ari", "iv", "vak", "val", "vać", "el", "et", "ub", "der"]),
    ];

    private static readonly string[] BeforePrefix = ["", "ne", "naj", "po", "na", "iz", "pre"];

    /// <summary>Returns the Cyrillic letter for two Latin ones; U+0000 when they are no digraph, as nJ is none.</summary>
    public static char LetterOf(char first, char second) => (first, second) switch
    {
        ('n', 'j') => 'њ',
        ('l', 'j') => 'љ',
        ('d', 'ž') => 'џ',
        ('N', 'j' or 'J') => 'Њ',
        ('L', 'j' or 'J') => 'Љ',
        ('D', 'ž' or 'Ž') => 'Џ',
        _ => '\0',
    };

    /// <summary>Tells it of the nj, lj or dž (in any case) whose first letter is at <paramref name="i"/>.</summary>
    public static bool AreTwoLetters(ReadOnlySpan<char> word, int i)
    {
        var before = word[..(i + 1)];
        var after = word[(i + 2)..];
        if (after.IsEmpty) return false;
        return word[i] switch
        {
            'n' or 'N' => NjIsTwo(before, after),
            'd' or 'D' => DzIsTwo(before, after),
            _ => false,
        };
    }

    private static bool NjIsTwo(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length < 2 || before[^2] is not ('a' or 'A' or 'i' or 'I' or 'o' or 'O' or 'e' or 'E')) return false;
        foreach (var (start, end) in NjAnywhere)
            if (after.StartsWith(end, AnyCase) && before.EndsWith(start, AnyCase)) return true;
        foreach (var (start, end) in NjAtStart)
            if (after.StartsWith(end, AnyCase) && IsPrefix(before, start)) return true;
        return false;
    }

    private static bool DzIsTwo(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        foreach (var (prefix, stems) in DzAfterPrefix)
        {
            if (!IsPrefix(before, prefix)) continue;
            foreach (var stem in stems)
                if (after.StartsWith(stem, AnyCase)) return true;
        }
        return before.EndsWith("feld", AnyCase) && after.StartsWith("andar", AnyCase);
    }

    /// <summary>Tells whether a text is this prefix of a word, perhaps behind another one.</summary>
    internal static bool IsPrefix(ReadOnlySpan<char> before, string prefix)
    {
        if (!before.EndsWith(prefix, AnyCase)) return false;
        var first = before[..^prefix.Length];
        foreach (var other in BeforePrefix)
            if (first.Equals(other, AnyCase)) return true;
        return false;
    }
}
