using System.Globalization;

namespace OgpKosovo.Languages;

/// <summary>The order of a language's alphabet. Safe to use from many threads.</summary>
public sealed class Collation : IComparer<string>
{
    private readonly CultureInfo culture;
    private readonly string[] digraphs;

    public Collation(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        culture = language.Culture;
        digraphs = language.Tag switch
        {
            "sq" => ["Dh", "Gj", "Ll", "Nj", "Rr", "Sh", "Th", "Xh", "Zh"],
            "sr-Latn" or "bs" or "hr" => ["Dž", "Lj", "Nj"],
            _ => [],
        };
    }

    /// <summary>Compares without regard to case; what the language holds equal is ordered by code point, so that the order is always the same.</summary>
    public int Compare(string? a, string? b)
    {
        var order = culture.CompareInfo.Compare(a, b, CompareOptions.IgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(a, b);
    }

    /// <summary>
    /// Returns the letter of the alphabet under which an A-Z list shows a text: <c>Dh</c> for "dhomë". Marks and digits
    /// before the first letter are skipped; a text without a letter stands under <c>#</c>.
    /// </summary>
    public string Heading(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var rune in text.EnumerateRunes())
            if (System.Text.Rune.IsLetter(rune)) return System.Text.Rune.ToUpper(rune, culture).ToString();
        return digraphs.Length == 0 ? "#" : "#";
    }
}
