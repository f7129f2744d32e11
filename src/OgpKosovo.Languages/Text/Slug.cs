using System.Buffers;

namespace OgpKosovo.Languages;

/// <summary>Makes the part of an address that says what a page is about.</summary>
public static class Slug
{
    // The longest replacement of one character.
    private const int Spare = 24;

    /// <summary>
    /// Returns the text in lower-case ASCII letters and digits, its words joined by hyphens: "Građani i đaci" is
    /// <c>gradjani-i-djaci</c>. Cyrillic goes through Latin, so both Serbian scripts give the same. It is cut at the end of a
    /// word where it is longer than <paramref name="maxLength"/> (within a word only when the first one is longer than
    /// that), and empty when nothing can be written in ASCII. Uniqueness is the caller's matter.
    /// </summary>
    public static string From(string text, int maxLength = 80)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxLength);
        var capacity = (int)Math.Min(maxLength, (long)text.Length * Spare) + Spare + 2;
        var rented = capacity > 256 ? ArrayPool<char>.Shared.Rent(capacity) : null;
        Span<char> slug = rented ?? stackalloc char[256];
        var length = Write(text, slug, maxLength);
        if (length > maxLength)
        {
            var end = slug[..(maxLength + 1)].LastIndexOf('-');
            length = end > 0 ? end : maxLength;
        }
        var result = slug[..length].ToString();
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    // Stops at the first character beyond the limit, which tells a word that fits from one that is cut.
    private static int Write(string text, Span<char> slug, int maxLength)
    {
        var length = 0;
        var newWord = false;
        for (var i = 0; i < text.Length && length <= maxLength; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (newWord && length > 0) slug[length++] = '-';
                newWord = false;
                slug[length++] = char.ToLowerInvariant(c);
            }
            else if (c == '\'')
            {
                // Nothing: s'ka is ska.
            }
            else if (char.IsAscii(c))
            {
                newWord = true;
            }
            else
            {
                var pair = char.IsSurrogatePair(text, i);
                var ascii = AsciiLetters.Of(pair ? text.AsSpan(i, 2) : text.AsSpan(i, 1));
                if (pair) i++;
                if (ascii is null)
                {
                    newWord = true;
                }
                else if (ascii.Length > 0)
                {
                    if (newWord && length > 0) slug[length++] = '-';
                    newWord = false;
                    ascii.CopyTo(slug[length..]);
                    length += ascii.Length;
                }
            }
        }
        return length;
    }
}
