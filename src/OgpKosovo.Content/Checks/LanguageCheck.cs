using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Checks;

/// <summary>Reports a text of some sentences that is plainly in another language than the one in whose place it stands.</summary>
public static class LanguageCheck
{
    /// <summary>Checks one text; <see cref="ScriptCheck"/> looks at Cyrillic.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The code of the language in which it should be.</param>
    /// <param name="place">Where it begins, white space in front of it included.</param>
    /// <param name="bag">Takes the problem.</param>
    public static void Check(ReadOnlySpan<char> text, string language, Place place, DiagnosticBag bag)
    {
        if (language == Language.SerbianCyrillic.Code || LanguageGuess.Other(text, language) is not { } other)
            return;
        var blank = text[..^text.TrimStart().Length].Count('\n');
        bag.Add(Codes.WrongLanguage, blank > 0 ? place with { Line = place.Line + blank } : place, NameOf(language), NameOf(other.Code));
    }

    private static Argument NameOf(string language) => language switch
    {
        "sq" => Argument.Part(Parts.InAlbanian),
        "sr" => Argument.Part(Parts.InSerbian),
        "en" => Argument.Part(Parts.InEnglish),
        _ => language,
    };
}
