using System.Text;

namespace OgpKosovo.Languages.Tests.Text;

public class TextEncodingsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("Çështje, građani, ћирилица, 😀")]
    public void UTF_8_is_read_with_and_without_a_byte_order_mark(string text)
    {
        foreach (var mark in new[] { "", "\uFEFF" })
        {
            Assert.True(TextEncodings.TryDecode(Encoding.UTF8.GetBytes(mark + text), out var decoded, out var likely, out var offset));
            Assert.Equal((text, null, 0), (decoded, likely, offset));
        }
    }

    [Fact]
    public void UTF_16_is_named()
    {
        AssertRefused([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("naslov")], "UTF-16", 0);
        AssertRefused([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("naslov")], "UTF-16", 0);
        AssertRefused(Encoding.Unicode.GetBytes("title: Naslov članka"), "UTF-16", 1);
        AssertRefused(Encoding.BigEndianUnicode.GetBytes("title: Naslov"), "UTF-16", 0);
        AssertRefused([0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0], "UTF-32", 0);
    }

    // The letters č ć đ š ž and their capitals, as Windows-1250 has them.
    [Theory]
    [InlineData("gra~ani", 0xF0, 3)]
    [InlineData("~ORĐE", 0xD0, 0)]
    [InlineData("~aj", 0xE8, 0)]
    [InlineData("ku~a", 0xE6, 2)]
    [InlineData("~uma", 0x9A, 0)]
    [InlineData("~UMA", 0x8A, 0)]
    [InlineData("~ivot", 0x9E, 0)]
    [InlineData("~IVOT", 0x8E, 0)]
    public void Serbian_letters_of_Windows_1250_are_recognised(string text, byte letter, int offset)
    {
        var bytes = text.Where(char.IsAscii).Select(c => c == '~' ? letter : (byte)c).ToArray();
        AssertRefused(bytes, "Windows-1250", offset);
    }

    [Fact]
    public void Albanian_letters_alone_are_Windows_1252()
    {
        AssertRefused([(byte)'N', (byte)'j', 0xEB, (byte)'r', (byte)'i'], "Windows-1252", 2);
        AssertRefused([0xC7, 0xEB, (byte)'s', (byte)'h', (byte)'t', (byte)'j', (byte)'e'], "Windows-1252", 0);
    }

    [Fact]
    public void Cyrillic_of_Windows_1251_is_recognised() =>
        AssertRefused([0xC2, 0xEB, 0xE0, 0xE4, 0xE0, (byte)' ', 0xCA, 0xEE, 0xF1, 0xEE, 0xE2, 0xE0], "Windows-1251", 0);

    [Fact]
    public void The_offset_is_that_of_the_first_wrong_byte_in_the_file()
    {
        AssertRefused([.. "\uFEFFab"u8, 0xE8, (byte)'c'], null, 5);
        AssertRefused([.. "ab"u8, 0xC3], "Windows-1252", 2);
    }

    [Fact]
    public void UTF_8_with_a_damaged_place_is_not_taken_for_another_encoding() =>
        AssertRefused([.. "građani i đaci, čaj "u8, 0xC4, (byte)' '], null, 23);

    [Fact]
    public void What_is_no_text_is_binary()
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, (byte)'I', (byte)'H', 0, 1, 2, 3];
        AssertRefused(png, "binary", 0);
        AssertRefused("text with a nul\0 inside"u8.ToArray(), "binary", 15);
    }

    private static void AssertRefused(byte[] bytes, string? encoding, int at)
    {
        Assert.False(TextEncodings.TryDecode(bytes, out var text, out var likely, out var offset));
        Assert.Equal(("", encoding, at), (text, likely, offset));
    }
}
