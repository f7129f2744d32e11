using System.Buffers;
using System.Text;

namespace OgpKosovo.Languages;

/// <summary>Guesses the encoding of bytes that are no UTF-8, for a message to a person.</summary>
internal static class EncodingGuess
{
    private const string Utf16 = "UTF-16";
    private const string Binary = "binary";

    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return "UTF-32";
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF])) return Utf16;
        int nulsEven = 0, nulsOdd = 0, controls = 0, high = 0, letters = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (b == 0 && i % 2 == 0) nulsEven++;
            else if (b == 0) nulsOdd++;
            else if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1A)) controls++;
            else if (b >= 0x80) high++;
            else if (char.IsAsciiLetter((char)b)) letters++;
        }
        // Text of Latin letters in UTF-16 has a NUL in nearly every other place, and none in the places between.
        if (Math.Max(nulsEven, nulsOdd) * 4 > bytes.Length && Math.Min(nulsEven, nulsOdd) * 50 <= bytes.Length) return Utf16;
        if (nulsEven + nulsOdd > 0 || controls * 50 > bytes.Length) return Binary;
        return IsDamagedUtf8(bytes, high) ? null : CodePage(bytes, high, letters);
    }

    private static string CodePage(ReadOnlySpan<byte> bytes, int high, int letters)
    {
        if (high > letters) return "Windows-1251";
        // č ć đ and their capitals are other letters in 1252; š ž and their capitals are the same and still mean Serbian;
        // ë ç are the same in both, and Albanian is typed on machines with 1252.
        var serbian = bytes.IndexOfAny<byte>([0xE8, 0xE6, 0xF0, 0xC8, 0xC6, 0xD0]) >= 0
            || bytes.IndexOfAny<byte>([0x9A, 0x8A, 0x9E, 0x8E]) >= 0;
        return serbian ? "Windows-1250" : "Windows-1252";
    }

    // Single bytes of a code page hardly ever make whole UTF-8 sequences; when most of them do, a part was lost.
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes, int high)
    {
        var inSequences = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status == OperationStatus.Done && length > 1) inSequences += length;
            bytes = bytes[Math.Max(length, 1)..];
        }
        return inSequences * 2 > high;
    }
}
