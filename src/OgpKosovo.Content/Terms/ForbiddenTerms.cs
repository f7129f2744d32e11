using System.Buffers;
using System.Collections.Concurrent;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Terms;

/// <summary>A forbidden phrase where it stands in a text.</summary>
/// <param name="Index">Where it begins.</param>
/// <param name="Found">The words as they stand there, on one line.</param>
/// <param name="Right">The words to use instead.</param>
public sealed record ForbiddenTerm(int Index, string Found, string Right);

/// <summary>
/// Finds the forbidden phrases of the glossary in a text. Addresses are passed over, and so is what is quoted: the lines that
/// begin with `&gt;` in Markdown. A phrase of several words is forbidden in texts of every language, a single word, which may be
/// right in another language, in its own alone.
/// </summary>
public sealed class ForbiddenTerms
{
    private static readonly SearchValues<char> BeforeAddress = SearchValues.Create(" \n\t(<\"'");

    private readonly ConcurrentDictionary<string, ForbiddenPhrases> languages = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Term> terms;

    /// <param name="glossary">The site's terms, or null where it has none.</param>
    public ForbiddenTerms(Glossary? glossary) => terms = glossary?.Terms ?? [];

    /// <summary>The forbidden phrases in a text of this language, in its order. Serbian Cyrillic is looked at in Latin script, so that the index is that of the Latin text.</summary>
    public IReadOnlyList<ForbiddenTerm> In(string text, string language)
    {
        if (language == Language.SerbianCyrillic.Code)
            return In(SerbianLatin.FromCyrillic(text), Language.SerbianLatin.Code);
        var phrases = languages.GetOrAdd(language, PhrasesIn);
        List<ForbiddenTerm>? found = null;
        for (var at = phrases.Next(text, 0); at < text.Length; at = phrases.Next(text, at))
        {
            var (length, right) = phrases.LongestAt(text, at);
            if (length > 0 && !IsAddress(text, at) && !IsQuoted(text, at))
                (found ??= []).Add(new ForbiddenTerm(at, OnOneLine(text.Substring(at, length)), right));
            at += Math.Max(1, length);
        }

        return found ?? (IReadOnlyList<ForbiddenTerm>)[];
    }

    private ForbiddenPhrases PhrasesIn(string language) => new(terms
        .SelectMany(term => term.Forbidden.SelectMany(f => f.Value
            .Where(phrase => f.Key == language || phrase.Trim().Contains(' ', StringComparison.Ordinal))
            .Select(phrase => new ForbiddenPhrase(phrase, term.Name.In(language) ?? term.Name.In(f.Key) ?? term.Name.Versions.Values.First().Text)))));

    private static string OnOneLine(string found) =>
        string.Join(' ', found.Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsAddress(string text, int at)
    {
        var begin = text.AsSpan(0, at).LastIndexOfAny(BeforeAddress) + 1;
        return text.AsSpan(begin, at - begin).Contains('/');
    }

    private static bool IsQuoted(string text, int at)
    {
        var line = text.AsSpan(text.AsSpan(0, at).LastIndexOf('\n') + 1);
        return line.TrimStart(' ').StartsWith('>');
    }
}
