namespace OgpKosovo.Content.Terms;

/// <summary>The phrases that count in a language, by the letter with which they begin.</summary>
/// <remarks>Every character of a site is looked at: what is asked of one stands in a table.</remarks>
internal sealed class ForbiddenPhrases
{
    private const int LastLatin = '\u024F';

    private readonly bool[] inWord = new bool[LastLatin + 1];

    // By the letter in either case; most words of a text begin with the letter of no phrase. Many phrases share their first word.
    private readonly Start[]?[] byLetter = new Start[]?[LastLatin + 1];

    // For each of these letters a bit for each that may follow; letters may share one.
    private readonly ulong[] seconds = new ulong[LastLatin + 1];

    public ForbiddenPhrases(IEnumerable<ForbiddenPhrase> phrases)
    {
        for (var c = '\0'; c <= LastLatin; c++)
            inWord[c] = char.IsLetterOrDigit(c);
        foreach (var group in phrases.Where(p => p.First is not null).GroupBy(p => p.First!))
        {
            var start = new Start(group.Key, [.. group]);
            var bits = group.Key.SecondLetters.Aggregate(0UL, (all, second) => all | Bit(second));
            foreach (var letter in group.Key.FirstLetters)
            {
                byLetter[Index(letter)] = [.. byLetter[Index(letter)] ?? [], start];
                seconds[Index(letter)] |= bits == 0 ? ulong.MaxValue : bits;
            }
        }
    }

    /// <summary>The first place from <paramref name="at"/> on where a word begins as a phrase does; the length of the text where there is none.</summary>
    public int Next(string text, int at)
    {
        var isInWord = at > 0 && IsInWord(text[at - 1]);
        for (; at < text.Length; at++)
        {
            if (!isInWord && seconds[Index(text[at])] is not 0 and var bits && (at + 1 == text.Length || (bits & Bit(text[at + 1])) != 0))
                break;
            isInWord = IsInWord(text[at]);
        }

        return at;
    }

    /// <summary>The length of the longest phrase at a place that <see cref="Next"/> found, and the words to use instead; 0 where there is none.</summary>
    public (int Length, string Right) LongestAt(string text, int at)
    {
        var longest = (Length: 0, Right: "");
        foreach (var (first, phrases) in byLetter[Index(text[at])] ?? [])
            if (first.EndAt(text, at) is >= 0 and var end)
                foreach (var phrase in phrases)
                    if (phrase.LengthAt(text, at, end) is var length && length > longest.Length)
                        longest = (length, phrase.Right);
        return longest;
    }

    // What is no Latin letter shares one place.
    private static int Index(char letter) => letter < LastLatin ? letter : LastLatin;

    private static ulong Bit(char second) => 1UL << (second & 63);

    private sealed record Start(ForbiddenPhrase.Word First, ForbiddenPhrase[] Phrases);

    private bool IsInWord(char c) => c <= LastLatin ? inWord[c] : char.IsLetterOrDigit(c);
}
