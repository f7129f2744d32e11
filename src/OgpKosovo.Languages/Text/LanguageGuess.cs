namespace OgpKosovo.Languages;

/// <summary>Tells by the short words that no sentence does without whether a text is in Albanian, Serbian (Latin) or English.</summary>
public static class LanguageGuess
{
    // What a text begins and ends with tells enough, and looking at all of a long one would take longer than reading it.
    private const int SampleSize = 1000;

    // A name or a list of names makes no text: so many words, so many of them different, so many to each of its own.
    private const int FewestWords = 8;
    private const int FewestDifferent = 6;
    private const int Times = 4;

    private static readonly Language[] Languages = [Language.Albanian, Language.SerbianLatin, Language.English];

    // A word that two languages have tells them from the third. Albanian is often typed without its marks.
    private static readonly (int[] Languages, string[] Words)[] Common =
    [
        ([0], ["të", "dhe", "në", "për", "që", "është", "një", "nga", "janë", "së", "ose", "kjo", "tij", "duke", "nuk", "edhe", "sipas", "qe", "eshte", "nje", "jane", "kur"]),
        ([1], ["je", "su", "za", "od", "iz", "koji", "koja", "koje", "kao", "nije", "što", "kako", "prema", "ili", "ovaj", "bi", "biti", "već", "da", "o", "ne", "ali", "pri", "po", "sve", "može", "samo", "ove", "kada"]),
        ([2], ["the", "and", "of", "is", "for", "that", "with", "by", "are", "was", "this", "from", "which", "has", "have", "were", "not", "an", "it", "will", "its"]),
        ([0, 1], ["i", "u", "se", "na", "sa", "me", "do", "te"]),
        ([0, 2], ["per"]),
        ([1, 2], ["to", "on"]),
    ];

    private static readonly Word[] Words = [.. Common.SelectMany(c => c.Words.Select(text => new Word(text, c.Languages)))];

    private static readonly Dictionary<string, int> Known = Words.Index().ToDictionary(w => w.Item.Text, w => w.Index, StringComparer.OrdinalIgnoreCase);

    /// <summary>The language that a text is in where this is plainly not the expected one; null where it is, or where the text is too short to tell.</summary>
    /// <param name="text">The text. Lines that begin with <c>&gt;</c> are quotations and do not count; other marks of Markdown do not matter.</param>
    /// <param name="expected">The code of the language that the text should be in.</param>
    public static Language? Other(ReadOnlySpan<char> text, string expected) =>
        text.Length <= 2 * SampleSize ? OtherIn(text, expected) : OtherIn(text[..SampleSize], expected) ?? OtherIn(text[^SampleSize..], expected);

    private static Language? OtherIn(ReadOnlySpan<char> text, string expected)
    {
        Span<int> counts = stackalloc int[Words.Length];
        counts.Clear();
        foreach (var line in text.EnumerateLines())
            if (!line.TrimStart().StartsWith('>'))
                Count(line, counts);
        var own = Array.FindIndex(Languages, l => l.Code == expected);
        for (var other = 0; other < Languages.Length; other++)
            if (other != own && IsIn(other, own, counts))
                return Languages[other];
        return null;
    }

    private static void Count(ReadOnlySpan<char> rest, Span<int> counts)
    {
        var known = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        while (!rest.IsEmpty)
        {
            var length = 0;
            while (length < rest.Length && char.IsLetter(rest[length]))
                length++;
            if (length is > 0 and < 8 && known.TryGetValue(rest[..length], out var word))
                counts[word]++;
            rest = rest[Math.Min(rest.Length, length + 1)..];
        }
    }

    private static bool IsIn(int other, int own, ReadOnlySpan<int> counts)
    {
        var (all, different, ofOwn) = (0, 0, 0);
        for (var i = 0; i < counts.Length; i++)
        {
            var (isOther, isOwn) = (Words[i].Languages.Contains(other), Words[i].Languages.Contains(own));
            if (counts[i] == 0 || isOther == isOwn)
                continue;
            if (isOwn)
                ofOwn += counts[i];
            else
                (all, different) = (all + counts[i], different + 1);
        }

        return all >= FewestWords && different >= FewestDifferent && all >= Times * ofOwn;
    }

    private sealed record Word(string Text, int[] Languages);
}
