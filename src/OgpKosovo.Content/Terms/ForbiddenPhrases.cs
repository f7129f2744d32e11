namespace OgpKosovo.Content.Terms;

/// <summary>The phrases that count in a language, by the letter with which they begin.</summary>
internal sealed class ForbiddenPhrases
{
    // In upper case; most words of a text begin with the letter of no phrase.
    private readonly ForbiddenPhrase[]?[] byLetter;

    public ForbiddenPhrases(IEnumerable<ForbiddenPhrase> phrases)
    {
        var letters = phrases.ToLookup(p => p.Beginning[0]);
        byLetter = new ForbiddenPhrase[]?[letters.Select(l => l.Key + 1).DefaultIfEmpty().Max()];
        foreach (var letter in letters)
            byLetter[letter.Key] = [.. letter];
    }

    /// <summary>The first place from <paramref name="at"/> on where a word begins with the letter of a phrase; the length of the text where there is none.</summary>
    public int Next(string text, int at)
    {
        var isInWord = at > 0 && char.IsLetterOrDigit(text[at - 1]);
        for (; at < text.Length; at++)
        {
            if (!isInWord && StartingWith(text[at]) is not null)
                break;
            isInWord = char.IsLetterOrDigit(text[at]);
        }

        return at;
    }

    /// <summary>The length of the longest phrase at a place that <see cref="Next"/> found, and the words to use instead; 0 where there is none.</summary>
    public (int Length, string Right) LongestAt(string text, int at)
    {
        var longest = (Length: 0, Right: "");
        foreach (var phrase in StartingWith(text[at]) ?? [])
            if (phrase.LengthAt(text, at) is var length && length > longest.Length)
                longest = (length, phrase.Right);
        return longest;
    }

    private ForbiddenPhrase[]? StartingWith(char letter) => char.ToUpperInvariant(letter) is var upper && upper < byLetter.Length ? byLetter[upper] : null;
}
