namespace OgpKosovo.Content.Terms;

/// <summary>The phrases that count in a language, by the letter with which they begin.</summary>
/// <remarks>Every character of a site is looked at: what is asked of one stands in a table.</remarks>
internal sealed class ForbiddenPhrases
{
    private const int LastLatin = '\u024F';

    private static readonly bool[] InWord = [.. Enumerable.Range(0, LastLatin + 1).Select(c => char.IsLetterOrDigit((char)c))];

    // By the letter in either case; most words of a text begin with the letter of no phrase.
    private readonly ForbiddenPhrase[]?[] byLetter = new ForbiddenPhrase[]?[LastLatin + 1];

    public ForbiddenPhrases(IEnumerable<ForbiddenPhrase> phrases)
    {
        foreach (var phrase in phrases)
            foreach (var letter in phrase.FirstLetters)
                byLetter[Index(letter)] = [.. byLetter[Index(letter)] ?? [], phrase];
    }

    /// <summary>The first place from <paramref name="at"/> on where a word begins with the letter of a phrase; the length of the text where there is none.</summary>
    public int Next(string text, int at)
    {
        var isInWord = at > 0 && IsInWord(text[at - 1]);
        for (; at < text.Length; at++)
        {
            if (!isInWord && byLetter[Index(text[at])] is not null)
                break;
            isInWord = IsInWord(text[at]);
        }

        return at;
    }

    /// <summary>The length of the longest phrase at a place that <see cref="Next"/> found, and the words to use instead; 0 where there is none.</summary>
    public (int Length, string Right) LongestAt(string text, int at)
    {
        var longest = (Length: 0, Right: "");
        foreach (var phrase in byLetter[Index(text[at])] ?? [])
            if (phrase.LengthAt(text, at) is var length && length > longest.Length)
                longest = (length, phrase.Right);
        return longest;
    }

    // What is no Latin letter shares one place.
    private static int Index(char letter) => letter < LastLatin ? letter : LastLatin;

    private static bool IsInWord(char c) => c <= LastLatin ? InWord[c] : char.IsLetterOrDigit(c);
}
