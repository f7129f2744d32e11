using System.Text;
using OgpKosovo.Content.Text;

namespace OgpKosovo.Site.Rendering;

/// <summary>The memory in which a page is rendered, used again for the next page and by the next renderer. For one thread.</summary>
internal sealed class PageBuffers
{
    private byte[] bytes = [];

    public HtmlBuffer Html { get; } = new();

    public CharBuffer Cyrillic { get; } = new();

    /// <summary>The text as UTF-8, until the next one is encoded.</summary>
    public ReadOnlyMemory<byte> Encode(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (bytes.Length < most)
            bytes = new byte[most];
        return bytes.AsMemory(0, Encoding.UTF8.GetBytes(text, bytes));
    }
}
