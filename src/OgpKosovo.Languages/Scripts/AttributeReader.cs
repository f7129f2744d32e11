using System.Buffers;

namespace OgpKosovo.Languages;

/// <summary>Reads the attributes of an HTML start tag one after the other.</summary>
internal ref struct AttributeReader(ReadOnlySpan<char> html, int position)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n=/>");
    private static readonly SearchValues<char> UnquotedEnds = SearchValues.Create(" \t\r\n>");

    private readonly ReadOnlySpan<char> html = html;

    public ReadOnlySpan<char> Name { get; private set; }

    public int ValueStart { get; private set; }

    public int ValueLength { get; private set; }

    /// <summary>Where the tag ends, behind its <c>&gt;</c>, once <see cref="Next"/> has returned false.</summary>
    public int End { get; private set; }

    public bool IsSelfClosed { get; private set; }

    public readonly ReadOnlySpan<char> Value => html.Slice(ValueStart, ValueLength);

    public bool Next()
    {
        while (position < html.Length && html[position] is ' ' or '\n' or '\t' or '\r' or '/') position++;
        if (position >= html.Length || html[position] == '>')
        {
            IsSelfClosed = position < html.Length && html[position - 1] == '/';
            End = Math.Min(position + 1, html.Length);
            return false;
        }
        var length = html[(position + 1)..].IndexOfAny(NameEnds) + 1;
        if (length == 0) length = html.Length - position;
        Name = html.Slice(position, length);
        position += length;
        ReadValue();
        return true;
    }

    private void ReadValue()
    {
        (ValueStart, ValueLength) = (position, 0);
        if (position + 1 >= html.Length || html[position] != '=') return;
        var quote = html[++position];
        if (quote is '"' or '\'')
        {
            ValueStart = ++position;
            ValueLength = html[position..].IndexOf(quote);
        }
        else
        {
            ValueStart = position;
            ValueLength = html[position..].IndexOfAny(UnquotedEnds);
        }
        if (ValueLength < 0) ValueLength = html.Length - position;
        position += ValueLength;
        if (quote is '"' or '\'' && position < html.Length) position++;
    }
}
