using System.Globalization;
using System.Text;

namespace OgpKosovo.Content.Text;

/// <summary>A writer whose memory is used again for the next text, so that many texts cost no more than the longest. For one thread.</summary>
public sealed class CharBuffer : TextWriter
{
    private char[] chars;
    private int length;

    /// <param name="capacity">The characters that it holds before it grows.</param>
    public CharBuffer(int capacity = 32 * 1024)
        : base(CultureInfo.InvariantCulture)
    {
        CoreNewLine = ['\n'];
        chars = new char[capacity];
    }

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<char> Written => chars.AsSpan(0, length);

    public void Clear() => length = 0;

    /// <summary>Room for this many characters, which the caller fills; what was written before is lost.</summary>
    public Span<char> Reserve(int count)
    {
        length = 0;
        return Room(count)[..count];
    }

    public override void Write(char value)
    {
        if (length == chars.Length)
            Grow(1);
        chars[length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        buffer.CopyTo(Room(buffer.Length));
        length += buffer.Length;
    }

    /// <summary>Writes what the bytes say in UTF-8.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> bytes)
    {
        // No character takes less than a byte.
        length += Encoding.UTF8.GetChars(bytes, Room(bytes.Length));
    }

    public override string ToString() => Written.ToString();

    // What is free behind the text, at least this many characters.
    private Span<char> Room(int count)
    {
        if (count > chars.Length - length)
            Grow(count);
        return chars.AsSpan(length);
    }

    private void Grow(int needed) => Array.Resize(ref chars, Math.Max(chars.Length * 2, length + needed));
}
