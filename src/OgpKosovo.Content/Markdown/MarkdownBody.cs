using System.Text;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Markdown;

/// <summary>A heading of a text: level 2 to 6, the id that links name, and its words.</summary>
public sealed record Heading(int Level, string Id, string Text);

/// <summary>A link or picture in a text that has to be resolved when all files are known.</summary>
/// <param name="Target">The path and the anchor, as the text has them.</param>
/// <param name="Image">What a picture says besides, or null for a link.</param>
/// <param name="Place">Where it stands.</param>
public sealed record BodyLink(string Target, BodyImage? Image, Place Place);

/// <summary>What a text says of a picture.</summary>
/// <param name="Alt">The description.</param>
/// <param name="Title">What appears under the pointer, or null.</param>
/// <param name="IsEarly">True for one that readers probably see without scrolling.</param>
public sealed record BodyImage(string Alt, string? Title, bool IsEarly);

/// <summary>A Markdown text as HTML, with a hole for each link that leads to another file of the site.</summary>
/// <param name="Html">The HTML; a hole stands for the address of a link or the whole element of a picture, and is three characters for private use: U+E000 and two that hold the link's number.</param>
/// <param name="Links">What the holes stand for.</param>
/// <param name="Headings">The headings in their order.</param>
/// <param name="Anchors">Every id in the text.</param>
public sealed record MarkdownBody(string Html, IReadOnlyList<BodyLink> Links, IReadOnlyList<Heading> Headings, IReadOnlySet<string> Anchors)
{
    /// <summary>The character that begins a hole.</summary>
    public const char Hole = '\uE000';

    private const int Digits = 6000;

    /// <summary>The hole of the link with this number.</summary>
    public static string HoleOf(int number) => new([Hole, (char)(Hole + 1 + (number / Digits)), (char)(Hole + 1 + (number % Digits))]);

    public static MarkdownBody Empty { get; } = new("", [], [], new HashSet<string>());

    /// <summary>The HTML with every hole filled by what <paramref name="filling"/> gives for the link of that number.</summary>
    public string ToHtml(Func<int, string> filling)
    {
        if (Links.Count == 0)
            return Html;
        var filled = new StringBuilder(Html.Length + (Links.Count * 40));
        var rest = Html.AsSpan();
        for (var hole = rest.IndexOf(Hole); hole >= 0; hole = rest.IndexOf(Hole))
        {
            filled.Append(rest[..hole]).Append(filling(((rest[hole + 1] - Hole - 1) * Digits) + rest[hole + 2] - Hole - 1));
            rest = rest[(hole + 3)..];
        }

        return filled.Append(rest).ToString();
    }
}
