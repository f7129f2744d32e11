using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Checks;

/// <summary>
/// The languages in which documents, evidence and comments may be written: those that are official or in official use
/// somewhere in Kosovo (Law No. 02/L-37), and English. Not the languages of the site.
/// </summary>
public static class SourceLanguage
{
    /// <summary>The codes of ISO 639: Albanian, Serbian, English, Turkish, Bosnian, Romani.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["sq", "sr", "en", "tr", "bs", "rom"];

    /// <summary>Reports a code that is none of these; an empty one was reported by the reader.</summary>
    public static void Check(string code, Place place, DiagnosticBag bag)
    {
        if (code.Length > 0 && !Codes.Contains(code))
            bag.Add(Diagnostics.Codes.NotAllowed, place, code, "language", string.Join(", ", Codes));
    }
}
