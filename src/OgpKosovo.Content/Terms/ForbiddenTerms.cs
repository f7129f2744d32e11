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
/// <remarks>All phrases that count in a language are looked for at once, by vectors, so that a text without any costs next to nothing.</remarks>
public sealed class ForbiddenTerms
{
    private static readonly SearchValues<char> BeforeAddress = SearchValues.Create(" \n\t(<\"'");

    private readonly ConcurrentDictionary<string, (SearchValues<string> Beginnings, ForbiddenPhrase[] Phrases)> languages = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Term> terms;

    /// <param name="glossary">The site's terms, or null where it has none.</param>
    public ForbiddenTerms(Glossary? glossary) => terms = glossary?.Terms ?? [];

    /// <summary>The forbidden phrases in a text of this language, in its order. Serbian Cyrillic is looked at in Latin script, so that the index is that of the Latin text.</summary>
    public IReadOnlyList<ForbiddenTerm> In(string text, string language)
    {
        if (language == Language.SerbianCyrillic.Code)
            return In(SerbianLatin.FromCyrillic(text), Language.SerbianLatin.Code);
        var (beginnings, phrases) = languages.GetOrAdd(language, PhrasesIn);
        if (phrases.Length == 0)
            return [];
        List<ForbiddenTerm>? found = null;
        var at = 0;
        for (var hit = text.AsSpan().IndexOfAny(beginnings); hit >= 0; hit = text.AsSpan(at).IndexOfAny(beginnings))
        {
            at += hit;
            var (length, right) = LongestAt(text, at, phrases);
            if (length > 0 && !IsAddress(text, at) && !IsQuoted(text, at))
                (found ??= []).Add(new ForbiddenTerm(at, OnOneLine(text.Substring(at, length)), right));
            at += Math.Max(1, length);
        }

        return found ?? (IReadOnlyList<ForbiddenTerm>)[];
    }

    private static (int Length, string Right) LongestAt(string text, int at, ForbiddenPhrase[] phrases)
    {
        var longest = (Length: 0, Right: "");
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            return longest;
        foreach (var phrase in phrases)
            if (phrase.LengthAt(text, at) is var length && length > longest.Length)
                longest = (length, phrase.Right);
        return longest;
    }

    private (SearchValues<string> Beginnings, ForbiddenPhrase[] Phrases) PhrasesIn(string language)
    {
        var phrases = terms
            .SelectMany(term => term.Forbidden.SelectMany(f => f.Value
                .Where(phrase => f.Key == language || phrase.Trim().Contains(' ', StringComparison.Ordinal))
                .Select(phrase => new ForbiddenPhrase(phrase, term.Name.In(language) ?? term.Name.In(f.Key) ?? term.Name.Versions.Values.First().Text))))
            .Where(p => p.Beginning.Length > 0).ToArray();
        return (SearchValues.Create([.. phrases.Select(p => Plain(p.Beginning)).Distinct(StringComparer.OrdinalIgnoreCase)], StringComparison.OrdinalIgnoreCase), phrases);
    }

    // Vectors look for ASCII in either case only: the letters up to the first other one are enough to look closer.
    private static string Plain(string beginning) =>
        beginning.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F') is >= 3 and var length ? beginning[..length] : beginning;

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
