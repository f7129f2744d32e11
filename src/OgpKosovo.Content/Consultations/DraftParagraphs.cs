using System.Globalization;
using System.Text.RegularExpressions;

namespace OgpKosovo.Content.Consultations;

/// <summary>
/// Numbers the paragraphs and list items of a draft, so that a comment can cite one. The numbers are the same in all
/// languages as long as the versions have the same paragraphs, which is why they are not made from the words. A paragraph
/// that was put in later begins with its own number, <c>{#3.1}</c> for the first after the third, and leaves the others theirs.
/// </summary>
public static partial class DraftParagraphs
{
    /// <summary>The anchors of a draft's HTML in their order: p1, p2, p2.1, p3, …</summary>
    public static IReadOnlyList<string> Anchors(string html) => [.. Numbers(html).Select(n => Anchor(n.Number))];

    /// <summary>The first number that an editor wrote and that is not the next one after the paragraph before it; null where all are right.</summary>
    public static string? WrongNumber(string html) => Numbers(html).Where(n => n.Number != n.Next).Select(n => n.Number).FirstOrDefault();

    /// <summary>The number of each paragraph and its words without mark-up, in their order.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Texts(string html) =>
        Numbers(html).Zip(Starts().Matches(html), (n, start) => KeyValuePair.Create(n.Number, Words(html[(start.Index + start.Length)..])));

    /// <summary>The HTML with an anchor and a link to it at each paragraph.</summary>
    /// <param name="html">The draft's HTML.</param>
    /// <param name="name">What a link is called for those who cannot see it, from the number: "Paragraph 3".</param>
    public static string Number(string html, Func<string, string> name)
    {
        var numbers = Numbers(html).GetEnumerator();
        return Starts().Replace(html, start =>
        {
            numbers.MoveNext();
            var number = numbers.Current.Number;
            var anchor = Anchor(number);
            return $"{start.Groups["tag"].Value[..^1]} id=\"{anchor}\"><a class=\"para\" href=\"#{anchor}\" aria-label=\"{System.Net.WebUtility.HtmlEncode(name(number))}\">{number}</a> ";
        });
    }

    // Each paragraph's number, and the one that it has to have.
    private static IEnumerable<(string Number, string Next)> Numbers(string html)
    {
        var (whole, part) = (0, 0);
        foreach (Match start in Starts().Matches(html))
        {
            var own = start.Groups["own"];
            (whole, part) = own.Success ? (whole, part + 1) : (whole + 1, 0);
            var next = own.Success ? string.Create(CultureInfo.InvariantCulture, $"{whole}.{part}") : whole.ToString(CultureInfo.InvariantCulture);
            yield return (own.Success ? own.Value : next, next);
        }
    }

    // A paragraph ends where it is closed, a list item also where another begins in it.
    private static string Words(string html) => Spaces().Replace(Tags().Replace(html[..(Ends().Match(html) is { Success: true } end ? end.Index : html.Length)], ""), " ").Trim();

    private static string Anchor(string number) => "p" + number;

    // An item of a loose list begins with a paragraph, which is numbered instead.
    [GeneratedRegex(@"(?<tag><p>|<li>(?!\s*<p>))(?:\{#(?<own>[^}\n<]*)\}\s*)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Starts();

    [GeneratedRegex("</p>|</li>|<p>|<li>")]
    private static partial Regex Ends();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
