using System.Buffers;

namespace OgpKosovo.Languages;

/// <summary>Writes Serbian that was typed in Latin script in Cyrillic. Safe to use from many threads.</summary>
/// <remarks>
/// <para>
/// nj, lj and dž become њ, љ and џ, except where a prefix meets a stem (инјекција, надживети). The text is expected in NFC.
/// </para>
/// <para>
/// These stay Latin: protected terms and a few acronyms that are built in (PDF, OGP, MB); words with q, w, x, y, ë, ç or
/// another letter that Serbian does not have, or with a doubled consonant that it never has (ff, ll, pp); names with a
/// capital after a small letter (eKosova); codes of letters and digits (XK0018); Roman numerals; addresses, domains,
/// e-mail addresses, file names. An ending after a hyphen is Serbian all the same: "OGP-a" becomes "OGP-а". Acronyms of
/// Serbian letters are written in Cyrillic (EU becomes ЕУ) unless they are protected.
/// </para>
/// </remarks>
public sealed class SerbianCyrillic
{
    private readonly TermMatcher matcher;

    /// <param name="terms">What stays Latin beside what is built in.</param>
    public SerbianCyrillic(ProtectedTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        matcher = new TermMatcher(terms.All.Concat(BuiltInTerms.All));
    }

    /// <summary>Returns plain text in Cyrillic.</summary>
    public string FromLatin(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = new CyrillicWriter(text, buffer, matcher, isHtml: false).Write();
        return Finish(text, buffer, length);
    }

    /// <summary>
    /// Returns HTML with its text and its <c>alt</c>, <c>title</c> and <c>aria-label</c> attributes in Cyrillic, and with
    /// <c>lang="sr-Latn"</c> made <c>lang="sr-Cyrl"</c>.
    /// </summary>
    /// <remarks>
    /// Left alone are <c>code</c>, <c>pre</c>, <c>kbd</c>, <c>samp</c>, <c>script</c> and <c>style</c>, elements with
    /// <c>translate="no"</c>, <c>&lt;span class="latin"&gt;</c>, elements in another language by their <c>lang</c>,
    /// comments and character references. An inner <c>lang="sr-Latn"</c> or <c>translate="yes"</c> ends what an outer element
    /// began. The HTML must be well-formed.
    /// </remarks>
    public string FromLatinHtml(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var buffer = ArrayPool<char>.Shared.Rent(html.Length);
        var length = new CyrillicHtmlWriter(html, buffer, matcher).Write();
        return Finish(html, buffer, length);
    }

    /// <summary>Writes HTML as <see cref="FromLatinHtml(string)"/> does into <paramref name="target"/>, which is at least as long.</summary>
    /// <returns>The number of characters written.</returns>
    public int FromLatinHtml(ReadOnlySpan<char> html, Span<char> target) => new CyrillicHtmlWriter(html, target, matcher).Write();

    /// <summary>Returns what <see cref="FromLatinHtml(string)"/> changes, in the order of the HTML.</summary>
    public IReadOnlyList<LetterChange> ChangesInHtml(string html)
    {
        var cyrillic = FromLatinHtml(html);
        var changes = new List<LetterChange>();
        var at = 0;
        foreach (var letter in cyrillic)
        {
            var length = letter != html[at] && at + 1 < html.Length && Digraphs.LetterOf(html[at], html[at + 1]) == letter ? 2 : 1;
            if (letter != html[at]) changes.Add(new LetterChange(at, length, letter));
            at += length;
        }
        return changes;
    }

    /// <summary>
    /// Returns the words of a plain text whose nj, lj or dž was taken for one letter although no list is sure of it, for a
    /// person to look at; as they stand in the text, in ordinal order.
    /// </summary>
    public IReadOnlySet<string> DoubtfulWords(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<(int At, string Word)>();
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        new CyrillicWriter(text, buffer, matcher, isHtml: false, words).Write();
        ArrayPool<char>.Shared.Return(buffer);
        return new SortedSet<string>(words.Select(word => word.Word), StringComparer.Ordinal);
    }

    private static string Finish(string original, char[] buffer, int length)
    {
        var written = buffer.AsSpan(0, length);
        var result = written.SequenceEqual(original) ? original : written.ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return result;
    }
}
