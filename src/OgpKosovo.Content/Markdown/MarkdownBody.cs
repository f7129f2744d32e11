using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Text;

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
/// <remarks>Of all that is read the texts take the most memory until the pages are written: as UTF-8 they take half of it.</remarks>
public sealed class MarkdownBody
{
    /// <summary>The character that begins a hole.</summary>
    public const char Hole = '\uE000';

    private const int Digits = 6000;

    private readonly byte[] utf8;

    private static ReadOnlySpan<byte> HoleBytes => "\uE000"u8;

    /// <param name="html">The HTML; a hole stands for the address of a link or the whole element of a picture, and is three characters for private use: U+E000 and two that hold the link's number.</param>
    /// <param name="links">What the holes stand for.</param>
    /// <param name="headings">The headings in their order.</param>
    /// <param name="anchors">Every id in the text.</param>
    public MarkdownBody(ReadOnlySpan<char> html, IReadOnlyList<BodyLink> links, IReadOnlyList<Heading> headings, IReadOnlySet<string> anchors)
    {
        (Links, Headings, Anchors) = (links, headings, anchors);
        IsEmpty = html.IsWhiteSpace();
        utf8 = GC.AllocateUninitializedArray<byte>(Encoding.UTF8.GetByteCount(html));
        Encoding.UTF8.GetBytes(html, utf8);
    }

    public static MarkdownBody Empty { get; } = new("", [], [], new HashSet<string>());

    /// <summary>The HTML with its holes; made anew each time.</summary>
    public string Html => Encoding.UTF8.GetString(utf8);

    public IReadOnlyList<BodyLink> Links { get; }

    public IReadOnlyList<Heading> Headings { get; }

    public IReadOnlySet<string> Anchors { get; }

    /// <summary>True when the text says nothing.</summary>
    public bool IsEmpty { get; }

    /// <summary>The hole of the link with this number.</summary>
    public static string HoleOf(int number) => new([Hole, (char)(Hole + 1 + (number / Digits)), (char)(Hole + 1 + (number % Digits))]);

    /// <summary>Writes the HTML with every hole filled by what <paramref name="filling"/> gives for the link of that number.</summary>
    public void Write(CharBuffer to, Func<int, string> filling)
    {
        ReadOnlySpan<byte> rest = utf8;
        for (var hole = Links.Count > 0 ? rest.IndexOf(HoleBytes) : -1; hole >= 0; hole = rest.IndexOf(HoleBytes))
        {
            to.WriteUtf8(rest[..hole]);
            rest = rest[(hole + HoleBytes.Length)..];
            to.Write(filling((Digit(ref rest) * Digits) + Digit(ref rest)));
        }

        to.WriteUtf8(rest);
    }

    /// <summary>The HTML with every hole filled likewise.</summary>
    public string ToHtml(Func<int, string> filling)
    {
        using var html = new CharBuffer(capacity: 4096);
        Write(html, filling);
        return html.ToString();
    }

    private static int Digit(ref ReadOnlySpan<byte> rest)
    {
        Rune.DecodeFromUtf8(rest, out var rune, out var length);
        rest = rest[length..];
        return rune.Value - Hole - 1;
    }
}
