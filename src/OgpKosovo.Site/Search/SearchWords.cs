using System.Net;
using System.Text;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Search;

/// <summary>Makes words findable without their diacritics and from both scripts of Serbian.</summary>
/// <remarks>
/// In the copies that Pagefind reads, the words that ASCII cannot write follow the text once more, as a slug writes them:
/// çelësi is celesi, чланство is clanstvo, đ is dj. The reader's words are written the same way (themes/civic/assets/search.js).
/// </remarks>
internal static class SearchWords
{
    // The script cuts its excerpts before this mark.
    private const string Mark = "\u2042";
    private const string TitleStart = "<h1>";
    private const string TitleEnd = "</h1>";

    /// <summary>The folded words of a page's HTML as an element; words of the title weigh as much as it does. Empty where there are none.</summary>
    public static string Of(string main)
    {
        var start = main.IndexOf(TitleStart, StringComparison.Ordinal);
        var end = main.IndexOf(TitleEnd, StringComparison.Ordinal);
        var title = start < 0 || end < start ? "" : Folded(main[start..end]);
        var text = Folded(main);
        return text.Length == 0 ? "" : $"<div>{Mark} <span data-pagefind-weight=\"7\">{title}</span> {text}</div>";
    }

    private static string Folded(string html)
    {
        var folded = new StringBuilder();
        foreach (var word in Text(html).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            if (!Ascii.IsValid(word) && word.Any(c => char.IsLetter(c) && !char.IsAscii(c)))
                folded.Append(Slug.From(word, int.MaxValue).Replace('-', ' ')).Append(' ');
        return folded.ToString();
    }

    private static string Text(string html)
    {
        var text = new StringBuilder(html.Length);
        var isTag = false;
        foreach (var c in html)
        {
            isTag = c == '<' || (isTag && c != '>');
            text.Append(isTag || c == '>' ? ' ' : c);
        }

        return WebUtility.HtmlDecode(text.ToString());
    }
}
