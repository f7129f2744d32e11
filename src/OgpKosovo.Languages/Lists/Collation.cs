using System.Buffers;
using System.Globalization;
using System.Text;

namespace OgpKosovo.Languages;

/// <summary>The order of a language's alphabet. Safe to use from many threads.</summary>
/// <remarks>
/// Marks before the first letter or digit count neither for the order nor for the heading, so that „Zakon“ stands at Z
/// and the texts of a heading are never torn apart.
/// </remarks>
public sealed class Collation : IComparer<string>
{
    private const string NoLetter = "#";

    private readonly CultureInfo culture;
    private readonly string[] digraphs;

    /// <exception cref="CultureNotFoundException">The machine does not know the order of this language.</exception>
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

    /// <summary>
    /// Compares without regard to case. What the language holds equal is ordered by code point, so that the order is the
    /// same every time.
    /// </summary>
    public int Compare(string? a, string? b)
    {
        var order = culture.CompareInfo.Compare(FromFirstLetter(a), FromFirstLetter(b), CompareOptions.IgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(a, b);
    }

    /// <summary>
    /// Returns the letter under which an A-Z list shows a text: <c>Dh</c> for "dhomë", <c>Č</c> for "čaj". A letter that
    /// is none of the language's own stands with the one it is sorted with (É with E), a text without a letter or with
    /// a digit first under <c>#</c>.
    /// </summary>
    public string Heading(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = FromFirstLetter(text);
        var isCharacter = Rune.DecodeFromUtf16(start, out var first, out var length) == OperationStatus.Done;
        if (!isCharacter || !Rune.IsLetter(first)) return NoLetter;
        foreach (var digraph in digraphs)
            if (StartsWith(start, digraph)) return digraph;
        return Letter(first, start[..length]);
    }

    private static ReadOnlySpan<char> FromFirstLetter(string? text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty && !char.IsLetterOrDigit(rest[0]) && !char.IsSurrogate(rest[0])) rest = rest[1..];
        return rest;
    }

    // "dh", "Dh" and "DH" are the letter; "dH" is not (CLDR's rules name the same three).
    private static bool StartsWith(ReadOnlySpan<char> text, string digraph) =>
        text.StartsWith(digraph, StringComparison.OrdinalIgnoreCase) && (char.IsUpper(text[0]) || char.IsLower(text[1]));

    private string Letter(Rune letter, ReadOnlySpan<char> written)
    {
        if (!letter.IsAscii)
        {
            var bare = written.ToString().Normalize(NormalizationForm.FormD).AsSpan()[..1];
            if (culture.CompareInfo.Compare(written, bare, CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreCase) == 0)
                letter = Rune.TryCreate(bare[0], out var same) ? same : letter;
        }
        return Rune.ToUpper(letter, culture).ToString();
    }
}
