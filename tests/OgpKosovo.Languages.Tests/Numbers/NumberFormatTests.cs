namespace OgpKosovo.Languages.Tests.Numbers;

public class NumberFormatTests
{
    private static readonly NumberFormat Albanian = new(Language.Albanian);
    private static readonly NumberFormat Serbian = new(Language.SerbianLatin);
    private static readonly NumberFormat Cyrillic = new(Language.SerbianCyrillic);
    private static readonly NumberFormat English = new(Language.English);

    [Fact]
    public void Groups_and_decimals_have_the_marks_of_the_language()
    {
        Assert.Equal("1\u00A0234\u00A0567,89", Albanian.Decimal(1234567.89m, 2));
        Assert.Equal("1.234.567,89", Serbian.Decimal(1234567.89m, 2));
        Assert.Equal("1.234.567,89", Cyrillic.Decimal(1234567.89m, 2));
        Assert.Equal("1,234,567.89", English.Decimal(1234567.89m, 2));
        Assert.Equal("1.234.567,89", new NumberFormat(Language.Create("tr", "tr", "tr-TR", "Türkçe")).Decimal(1234567.89m, 2));
    }

    [Fact]
    public void Whole_numbers_have_no_decimals()
    {
        Assert.Equal("1\u00A0234\u00A0567", Albanian.Integer(1234567));
        Assert.Equal("999", Serbian.Integer(999));
        Assert.Equal("-1,000", English.Integer(-1000));
        Assert.Equal("0", English.Integer(0));
    }

    [Fact]
    public void Decimals_are_exactly_as_many_as_asked_for_and_halves_go_away_from_zero()
    {
        Assert.Equal("2,50", Serbian.Decimal(2.5m, 2));
        Assert.Equal("3", English.Decimal(2.5m, 0));
        Assert.Equal("0.1", English.Decimal(0.05m, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => English.Decimal(1, -1));
    }

    [Fact]
    public void A_share_is_whole_percent()
    {
        Assert.Equal("25%", Albanian.Percent(0.25m));
        Assert.Equal("67%", Serbian.Percent(2m / 3));
        Assert.Equal("100%", English.Percent(1));
        Assert.Equal("0%", English.Percent(0));
        Assert.Equal("1.250%", Cyrillic.Percent(12.5m));
    }

    [Theory]
    [InlineData(0, "0\u00A0B")]
    [InlineData(999, "999\u00A0B")]
    [InlineData(1000, "1\u00A0kB")]
    [InlineData(1234, "1,2\u00A0kB")]
    [InlineData(9949, "9,9\u00A0kB")]
    [InlineData(9950, "10\u00A0kB")]
    [InlineData(12345, "12\u00A0kB")]
    [InlineData(999_499, "999\u00A0kB")]
    [InlineData(999_500, "1\u00A0MB")]
    [InlineData(1_250_000, "1,3\u00A0MB")]
    [InlineData(52_428_800, "52\u00A0MB")]
    [InlineData(3_000_000_000, "3\u00A0GB")]
    [InlineData(5_000_000_000_000_000, "5.000\u00A0TB")]
    public void A_file_size_has_a_unit_that_people_read(long bytes, string expected)
    {
        Assert.Equal(expected, Serbian.FileSize(bytes));
        Assert.Equal(expected, Cyrillic.FileSize(bytes));
    }

    [Fact]
    public void A_file_size_has_the_decimal_mark_of_the_language()
    {
        Assert.Equal("1.2\u00A0MB", English.FileSize(1_200_000));
        Assert.Equal("1,2\u00A0MB", Albanian.FileSize(1_200_000));
    }
}
