using System.Buffers;

namespace OgpKosovo.Languages;

/// <summary>Writes Serbian Cyrillic in Latin script.</summary>
public static class SerbianLatin
{
    private const string Cyrillic = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private const char FirstLetter = '\u0400';
    private const char LastLetter = '\u045F';

    private static readonly string?[] Latin = MakeTable();

    /// <summary>
    /// Returns the text with the letters of Serbian Cyrillic in Latin script; everything else stays. A capital Љ, Њ or Џ
    /// becomes LJ beside another capital (СПРОВОЂЕЊЕ, ЦИЉ) and Lj otherwise.
    /// </summary>
    public static string FromCyrillic(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAnyInRange(FirstLetter, LastLetter);
        if (first < 0) return text;
        var buffer = ArrayPool<char>.Shared.Rent(text.Length * 2);
        text.CopyTo(0, buffer, 0, first);
        var length = first;
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (c is < FirstLetter or > LastLetter || Latin[c - FirstLetter] is not { } latin)
            {
                buffer[length++] = c;
                continue;
            }
            buffer[length++] = latin[0];
            if (latin.Length == 1) continue;
            var isCapital = char.IsUpper(c) && IsAmongCapitals(text, i);
            buffer[length++] = isCapital ? char.ToUpperInvariant(latin[1]) : latin[1];
        }
        var result = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return result;
    }

    // The next letter decides; at the end of a word the one before does.
    private static bool IsAmongCapitals(string text, int i)
    {
        if (i + 1 < text.Length && char.IsLetter(text[i + 1])) return char.IsUpper(text[i + 1]);
        return i > 0 && char.IsUpper(text[i - 1]);
    }

    private static string?[] MakeTable()
    {
        var latin = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".Split(' ');
        var table = new string?[LastLetter - FirstLetter + 1];
        for (var i = 0; i < Cyrillic.Length; i++)
        {
            table[Cyrillic[i] - FirstLetter] = latin[i];
            table[char.ToUpperInvariant(Cyrillic[i]) - FirstLetter] = char.ToUpperInvariant(latin[i][0]) + latin[i][1..];
        }
        return table;
    }
}
