using System.Text;
using OgpKosovo.Content.Text;
using OgpKosovo.Languages;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Rendering;

/// <summary>The memory in which a page is made, used again for the next page. For one thread.</summary>
internal sealed class PageBuffers
{
    private byte[] bytes = [];

    private CharBuffer Html { get; } = new();

    private CharBuffer Cyrillic { get; } = new();

    private ComponentWriter Writer { get; }

    public PageBuffers() => Writer = new ComponentWriter(Html);

    /// <summary>Writes a component in the place of what was written before.</summary>
    public CharBuffer Write(Component component)
    {
        Html.Clear();
        Writer.Write(component);
        return Html;
    }

    /// <summary>What was written as UTF-8, until something else is encoded.</summary>
    public ReadOnlyMemory<byte> Encode() => Encode(Html.Written);

    /// <summary>What was written in Serbian Latin as UTF-8 in Cyrillic, until something else is encoded.</summary>
    public ReadOnlyMemory<byte> Encode(SerbianCyrillic script)
    {
        var target = Cyrillic.Reserve(Html.Written.Length);
        return Encode(target[..script.FromLatinHtml(Html.Written, target)]);
    }

    private ReadOnlyMemory<byte> Encode(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (bytes.Length < most)
            bytes = new byte[most];
        return bytes.AsMemory(0, Encoding.UTF8.GetBytes(text, bytes));
    }
}
