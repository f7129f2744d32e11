namespace OgpKosovo.Languages;

/// <summary>Tells by the short words that no sentence does without whether a text is in Albanian, Serbian (Latin) or English.</summary>
public static class LanguageGuess
{
    // What a text begins with tells enough, and looking at all of a long one would take longer than reading it.
    private const int MostCharacters = 2000;

    // A name, a quotation or a few borrowed words make no text: so many words, so many of them different, so many to each of its own.
    private const int FewestWords = 8;
    private const int FewestDifferent = 4;
    private const int Times = 4;

    // Words that are frequent in one language and no words in the others.
    private static readonly (Language Language, string[] Words)[] Common =
    [
        (Language.Albanian, ["të", "dhe", "në", "për", "që", "është", "një", "nga", "janë", "së", "ose", "kjo", "tij", "duke", "nuk", "edhe", "sipas"]),
        (Language.SerbianLatin, ["je", "su", "za", "od", "iz", "koji", "koja", "koje", "kao", "nije", "što", "kako", "prema", "ili", "ovaj", "bi", "biti", "već"]),
        (Language.English, ["the", "and", "of", "is", "for", "that", "with", "by", "are", "was", "this", "from", "which", "has", "have", "were", "not", "an"]),
    ];

    private static readonly Dictionary<string, (int Language, int Word)> Known = Common
        .SelectMany((c, language) => c.Words.Select((word, number) => (word, language, number)))
        .ToDictionary(w => w.word, w => (w.language, w.number), StringComparer.OrdinalIgnoreCase);

    /// <summary>The language that a text is in where this is plainly not the expected one; null where it is, or where the text is too short to tell.</summary>
    /// <param name="text">The text; marks of Markdown and HTML do not matter.</param>
    /// <param name="expected">The code of the language that the text should be in.</param>
    public static Language? Other(ReadOnlySpan<char> text, string expected)
    {
        Span<int> counts = stackalloc int[Common.Length];
        Span<int> different = stackalloc int[Common.Length];
        var known = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        var rest = text[..Math.Min(text.Length, MostCharacters)];
        while (!rest.IsEmpty)
        {
            var length = 0;
            while (length < rest.Length && char.IsLetter(rest[length]))
                length++;
            if (length is > 1 and < 8 && known.TryGetValue(rest[..length], out var found))
            {
                counts[found.Language]++;
                different[found.Language] |= 1 << found.Word;
            }

            rest = rest[Math.Min(rest.Length, length + 1)..];
        }

        var own = Array.FindIndex(Common, c => c.Language.Code == expected);
        for (var other = 0; other < Common.Length; other++)
            if (other != own && counts[other] >= FewestWords && int.PopCount(different[other]) >= FewestDifferent && counts[other] >= Times * (own < 0 ? 0 : counts[own]))
                return Common[other].Language;
        return null;
    }
}
