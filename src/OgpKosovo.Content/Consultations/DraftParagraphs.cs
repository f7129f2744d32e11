using System.Globalization;
using System.Text.RegularExpressions;

namespace OgpKosovo.Content.Consultations;

/// <summary>
/// Numbers the paragraphs and list items of a draft, so that a comment can cite one. The numbers are the same in all
/// languages as long as the versions have the same paragraphs, which is why they are not made from the words.
/// </summary>
public static partial class DraftParagraphs
{
    /// <summary>The anchors of a draft's HTML in their order: p1, p2, …</summary>
    public static IReadOnlyList<string> Anchors(string html) => [.. Enumerable.Range(1, Starts().Count(html)).Select(Anchor)];

    /// <summary>The HTML with an anchor and a link to it at each paragraph.</summary>
    /// <param name="html">The draft's HTML.</param>
    /// <param name="name">What a link is called for those who cannot see it, from the number: "Paragraph 3".</param>
    public static string Number(string html, Func<int, string> name)
    {
        var number = 0;
        return Starts().Replace(html, start =>
        {
            var anchor = Anchor(++number);
            var digits = number.ToString(CultureInfo.InvariantCulture);
            return $"{start.Value[..^1]} id=\"{anchor}\"><a class=\"para\" href=\"#{anchor}\" aria-label=\"{System.Net.WebUtility.HtmlEncode(name(number))}\">{digits}</a> ";
        });
    }

    private static string Anchor(int number) => "p" + number.ToString(CultureInfo.InvariantCulture);

    // An item of a loose list begins with a paragraph, which is numbered instead.
    [GeneratedRegex(@"<p>|<li>(?!\s*<p>)")]
    private static partial Regex Starts();
}
