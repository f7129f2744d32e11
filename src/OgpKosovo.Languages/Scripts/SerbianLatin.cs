using System.Text;

namespace OgpKosovo.Languages;

/// <summary>Writes Serbian Cyrillic in Latin script.</summary>
public static class SerbianLatin
{
    private const string Cyrillic = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private static readonly string[] Latin = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".Split(' ');

    /// <summary>Returns the text with its Cyrillic letters in Latin script; what is no letter of Serbian Cyrillic stays.</summary>
    public static string FromCyrillic(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var lower = char.ToLowerInvariant(text[i]);
            var at = Cyrillic.IndexOf(lower, StringComparison.Ordinal);
            if (at < 0) result.Append(text[i]);
            else if (lower == text[i]) result.Append(Latin[at]);
            else
            {
                var next = i + 1 < text.Length && char.IsLetter(text[i + 1]);
                var upper = next ? char.IsUpper(text[i + 1]) : i > 0 && char.IsUpper(text[i - 1]);
                result.Append(upper ? Latin[at].ToUpperInvariant() : char.ToUpperInvariant(Latin[at][0]) + Latin[at][1..]);
            }
        }
        return result.ToString();
    }
}
