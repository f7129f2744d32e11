using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Checks;

/// <summary>Reports a text most letters of which are of another script than its language has on this site: only `sr-cyrl` is Cyrillic.</summary>
public static class ScriptCheck
{
    /// <summary>Checks a text of a data file.</summary>
    public static void Check(string text, string language, Place place, DiagnosticBag bag)
    {
        if (IsLatin(language) && HasCyrillic(text) && Letters(text) is var (latin, cyrillic) && cyrillic > latin)
            Report(language, place, bag);
    }

    /// <summary>Checks a Markdown text with its title; the place is that of the first wrong word.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="bodyLine">The line of the file on which the body begins.</param>
    /// <param name="keys">What stands above the body.</param>
    /// <param name="body">The body.</param>
    /// <param name="language">The language that the file's name tells.</param>
    /// <param name="file">The path for messages.</param>
    /// <param name="bag">Takes the problems.</param>
    public static void Check(string text, int bodyLine, FrontMatter keys, MarkdownBody body, string language, string file, DiagnosticBag bag)
    {
        var isCyrillic = language == Language.SerbianCyrillic.Code;
        if (!isCyrillic && !(IsLatin(language) && HasCyrillic(text)))
            return;
        var parts = new[] { Letters(keys.Title), Letters(keys.Description ?? ""), Letters(body.Html) };

        // A Cyrillic text may have a name in Latin script as its title; a Latin one has no part that is nearly all in Cyrillic.
        var (latin, cyrillic) = (parts.Sum(p => p.Latin), parts.Sum(p => p.Cyrillic));
        if (isCyrillic ? latin > cyrillic : cyrillic > latin || parts.Any(p => p.Cyrillic > 2 * p.Latin))
            Report(language, PlaceOf(text, isCyrillic ? bodyLine : 1, isCyrillic, file), bag);
    }

    private static void Report(string language, Place place, DiagnosticBag bag) => bag.Add(
        Codes.WrongScript, place, language, Argument.Part(language == Language.SerbianCyrillic.Code ? Parts.CyrillicLetters : Parts.LatinLetters));

    // The script of a language that a site adds by itself is not known.
    private static bool IsLatin(string language) => Language.Known(language) is not null;

    private static bool HasCyrillic(string text) => text.AsSpan().ContainsAnyInRange('\u0400', '\u052F');

    // Marks of HTML and what is an address are in Latin letters in every language.
    private static (int Latin, int Cyrillic) Letters(string text)
    {
        var (latin, cyrillic) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '<' or '&' && text.AsSpan(i).IndexOf(text[i] == '<' ? '>' : ';') is > 0 and var length)
                i += length;
            else if (char.IsLetter(text[i]))
            {
                var word = WordAt(text, i);
                i += word.Length - 1;
                if (word.IndexOfAny('/', '@') >= 0)
                    continue;
                foreach (var c in word)
                {
                    cyrillic += IsCyrillic(c) ? 1 : 0;
                    latin += char.IsLetter(c) && !IsCyrillic(c) ? 1 : 0;
                }
            }
        }

        return (latin, cyrillic);
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        var end = rest.IndexOfAny(" \n\t<&");
        return end < 0 ? rest : rest[..end];
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    private static Place PlaceOf(string text, int firstLine, bool latin, string file)
    {
        var (line, column) = (1, 0);
        foreach (var c in text)
        {
            (line, column) = c == '\n' ? (line + 1, 0) : (line, column + 1);
            if (line >= firstLine && (latin ? char.IsLetter(c) && !IsCyrillic(c) : IsCyrillic(c)))
                return new Place(file, line, column);
        }

        return new Place(file, 1, 1);
    }
}
