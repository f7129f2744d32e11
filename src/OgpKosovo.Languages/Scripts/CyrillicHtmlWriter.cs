using System.Buffers;

namespace OgpKosovo.Languages;

/// <summary>Writes well-formed HTML in Cyrillic: text nodes and the attributes that people read.</summary>
internal ref struct CyrillicHtmlWriter(ReadOnlySpan<char> html, Span<char> target, TermMatcher terms)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private readonly ReadOnlySpan<char> html = html;
    private readonly Span<char> target = target;

    // The elements that changed the scope, outermost first.
    private Stack<Frame>? frames;
    private HtmlScope scope;
    private int read;
    private int written;

    /// <summary>Writes everything and returns the number of characters written, which is at most the number read.</summary>
    public int Write()
    {
        while (read < html.Length)
        {
            var rest = html[read..];
            if (rest[0] != '<' || rest.Length == 1)
            {
                var length = rest[1..].IndexOf('<') + 1;
                WriteText(length == 0 ? rest.Length : length, scope);
            }
            else if (char.IsAsciiLetter(rest[1])) WriteStartTag(rest);
            else if (rest[1] == '/') WriteEndTag(rest);
            else if (rest.StartsWith("<!--", StringComparison.Ordinal)) Copy(LengthThrough(rest, "-->"));
            else if (rest[1] is '!' or '?') Copy(LengthThrough(rest, ">"));
            else Copy(1);
        }
        return written;
    }

    private static int LengthThrough(ReadOnlySpan<char> text, string end)
    {
        var at = text.IndexOf(end, StringComparison.Ordinal);
        return at < 0 ? text.Length : at + end.Length;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(NameEnds);
        return end < 0 ? text : text[..end];
    }

    private void Copy(int length)
    {
        html.Slice(read, length).CopyTo(target[written..]);
        read += length;
        written += length;
    }

    private void WriteText(int length, HtmlScope where)
    {
        if (!where.IsSerbian)
        {
            Copy(length);
            return;
        }
        written += new CyrillicWriter(html.Slice(read, length), target[written..], terms, isHtml: true).Write();
        read += length;
    }

    private void WriteStartTag(ReadOnlySpan<char> rest)
    {
        var name = NameAt(rest[1..]);
        var firstAttribute = read + 1 + name.Length;
        var inner = HtmlScope.KeepsContent(name) ? scope with { IsKept = true } : scope;
        var hasReadable = false;
        var attributes = new AttributeReader(html, firstAttribute);
        while (attributes.Next())
        {
            inner = inner.With(name, attributes.Name, attributes.Value);
            hasReadable |= attributes.Name is "alt" or "title" or "aria-label" or "lang";
        }
        if (hasReadable && inner.IsSerbian) WriteAttributes(new AttributeReader(html, firstAttribute), inner);
        Copy(attributes.End - read);

        if (attributes.IsSelfClosed || IsVoid(name)) return;
        // Field by field: each start tag is asked, and the == of a record asks a comparer for each of its fields.
        if ((inner.IsOtherLanguage, inner.IsKept) != (scope.IsOtherLanguage, scope.IsKept)) Enter(new Frame(name.ToString(), scope), inner);
        else if (frames?.TryPeek(out var frame) == true && name.SequenceEqual(frame.Name)) frame.Depth++;
        if (name is "script" or "style") CopyRawText(name is "script" ? "</script" : "</style");
    }

    // Scripts and styles have no mark-up inside that could be read as tags.
    private void CopyRawText(string endTag)
    {
        var length = html[read..].IndexOf(endTag, StringComparison.Ordinal);
        Copy(length < 0 ? html.Length - read : length);
    }

    private void WriteAttributes(AttributeReader attributes, HtmlScope where)
    {
        while (attributes.Next())
        {
            if (attributes.Name is "lang")
            {
                Copy(attributes.ValueStart - read);
                if (!HtmlScope.IsSerbianLatin(attributes.Value)) continue;
                Language.SerbianCyrillic.Tag.CopyTo(target[written..]);
                read += attributes.ValueLength;
                written += attributes.ValueLength;
            }
            else if (attributes.Name is "alt" or "title" or "aria-label")
            {
                Copy(attributes.ValueStart - read);
                WriteText(attributes.ValueLength, where);
            }
        }
    }

    private void WriteEndTag(ReadOnlySpan<char> rest)
    {
        if (frames?.TryPeek(out var frame) == true && NameAt(rest[2..]).SequenceEqual(frame.Name) && --frame.Depth == 0)
        {
            scope = frame.Outer;
            frames.Pop();
        }
        Copy(LengthThrough(rest, ">"));
    }

    private void Enter(Frame frame, HtmlScope inner)
    {
        (frames ??= new Stack<Frame>()).Push(frame);
        scope = inner;
    }

    private static bool IsVoid(ReadOnlySpan<char> name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param" or "source"
            or "track" or "wbr";

    // An open element that changed the scope, with the number of open elements of its name from it inwards.
    private sealed class Frame(string name, HtmlScope outer)
    {
        public string Name { get; } = name;

        public HtmlScope Outer { get; } = outer;

        public int Depth { get; set; } = 1;
    }
}
