using System.Text;
using System.Text.Unicode;

namespace OgpKosovo.Languages;

/// <summary>Reads the bytes of a text file.</summary>
public static class TextEncodings
{
    /// <summary>Reads UTF-8, with or without a byte order mark.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out string? likelyEncoding, out int offset)
    {
        (text, likelyEncoding, offset) = ("", null, 0);
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (!Utf8.IsValid(bytes))
        {
            likelyEncoding = "Windows-1250";
            return false;
        }
        text = Encoding.UTF8.GetString(bytes);
        return true;
    }
}
