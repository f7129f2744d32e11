using System.Globalization;
using System.Text;

namespace OgpKosovo.Languages;

/// <summary>Makes the part of an address that says what a page is about.</summary>
public static class Slug
{
    /// <summary>
    /// Returns the text in lower-case ASCII letters and digits, its words joined by hyphens and cut at a word where it is
    /// longer than <paramref name="maxLength"/>; empty when nothing can be written in ASCII.
    /// </summary>
    public static string From(string text, int maxLength = 80)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxLength);
        var result = new StringBuilder();
        foreach (var c in SerbianLatin.FromCyrillic(text).ToLowerInvariant()
            .Replace("đ", "dj", StringComparison.Ordinal).Replace("ı", "i", StringComparison.Ordinal)
            .Replace("ß", "ss", StringComparison.Ordinal).Replace("ł", "l", StringComparison.Ordinal)
            .Replace("ø", "o", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(c)) result.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            else if (result.Length > 0 && result[^1] != '-') result.Append('-');
        }
        var slug = result.ToString().Trim('-');
        if (slug.Length <= maxLength) return slug;
        var end = slug.LastIndexOf('-', maxLength);
        return slug[..(end > 0 ? end : maxLength)];
    }
}
