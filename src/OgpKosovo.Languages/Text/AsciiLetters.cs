using System.Buffers;
using System.Globalization;
using System.Text;

namespace OgpKosovo.Languages;

/// <summary>Writes a letter beyond ASCII in lower-case ASCII letters.</summary>
internal static class AsciiLetters
{
    private static readonly string?[] Cyrillic = MakeCyrillic();

    /// <summary>
    /// Returns the letters for one character (two UTF-16 units beyond the basic plane), an empty string for one that
    /// belongs to its neighbours (marks, apostrophes, soft hyphens), null for one that parts words.
    /// </summary>
    public static string? Of(ReadOnlySpan<char> character)
    {
        var c = character[0];
        if (c is >= '\u0400' and <= '\u045F' && Cyrillic[c - 0x400] is { } letters) return letters;
        return c switch
        {
            'ë' or 'Ë' => "e",
            'ç' or 'Ç' or 'č' or 'Č' or 'ć' or 'Ć' => "c",
            'š' or 'Š' => "s",
            'ž' or 'Ž' => "z",
            'đ' or 'Đ' or 'Ð' => "dj",
            'ı' => "i",
            'ß' or 'ẞ' => "ss",
            'ł' or 'Ł' => "l",
            'ø' or 'Ø' => "o",
            'æ' or 'Æ' => "ae",
            'œ' or 'Œ' => "oe",
            'þ' or 'Þ' => "th",
            'ð' => "d",
            '’' or '‘' or 'ʼ' => "",
            _ => Decomposed(character),
        };
    }

    private static string? Decomposed(ReadOnlySpan<char> character)
    {
        var category = Rune.DecodeFromUtf16(character, out var rune, out _) == OperationStatus.Done
            ? Rune.GetUnicodeCategory(rune)
            : UnicodeCategory.Surrogate;
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return "";
        if (category is UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned || Rune.IsWhiteSpace(rune)) return null;
        var ascii = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD))
            if (char.IsAsciiLetterOrDigit(part)) ascii.Append(char.ToLowerInvariant(part));
        return ascii.Length == 0 ? null : ascii.ToString();
    }

    // Serbian letters through Serbian Latin; the other Slavic ones as Serbian writes foreign names.
    private static string?[] MakeCyrillic()
    {
        const string letters = "абвгдђежзијклљмнњопрстћуфхцчџшйѓќѕёыэюящъьѐѝїіє";
        var latin = ("a b v g d dj e z z i j k l lj m n nj o p r s t c u f h c c dz s j g k dz e i e ju ja sc"
            + "   e i ji i je").Split(' ');
        var table = new string?[0x60];
        for (var i = 0; i < letters.Length; i++)
        {
            table[letters[i] - 0x400] = latin[i];
            table[char.ToUpperInvariant(letters[i]) - 0x400] = latin[i];
        }
        return table;
    }
}
