using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace OgpKosovo.Languages;

/// <summary>Reads the bytes of a text file, which is UTF-8 and nothing else.</summary>
public static class TextEncodings
{
    private static readonly UTF8Encoding Utf8Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads UTF-8 with or without a byte order mark, which is no part of the text.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="text">The text; empty when the bytes are no UTF-8.</param>
    /// <param name="likelyEncoding">
    /// When the bytes are no UTF-8, what they seem to be: <c>UTF-16</c>, <c>UTF-32</c>, <c>Windows-1250</c>,
    /// <c>Windows-1251</c>, <c>Windows-1252</c>, or <c>binary</c> when they are no text. Null when UTF-8 was damaged.
    /// </param>
    /// <param name="offset">The offset of the first wrong byte in the file.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out string? likelyEncoding, out int offset)
    {
        (text, likelyEncoding, offset) = ("", null, 0);
        var start = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        var content = bytes[start..];
        if (Utf8.IsValid(content) && !content.Contains((byte)0))
        {
            text = Utf8Strict.GetString(content);
            return true;
        }
        offset = start + FirstWrong(content);
        likelyEncoding = EncodingGuess.Of(bytes);
        return false;
    }

    private static int FirstWrong(ReadOnlySpan<byte> content)
    {
        var nul = content.IndexOf((byte)0);
        for (var i = 0; i < content.Length;)
        {
            if (i == nul || Rune.DecodeFromUtf8(content[i..], out _, out var length) != OperationStatus.Done) return i;
            i += length;
        }
        return content.Length;
    }
}
