namespace OgpKosovo.Languages.Tests.Dates;

public class PartialDateTests
{
    [Theory]
    [InlineData("2023-07-09", "2023-07-09", "2023-07-09", true)]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29", true)]
    [InlineData("2022-03", "2022-03-01", "2022-03-31", false)]
    [InlineData("2023-02", "2023-02-01", "2023-02-28", false)]
    [InlineData("2022", "2022-01-01", "2022-12-31", false)]
    [InlineData("1900", "1900-01-01", "1900-12-31", false)]
    [InlineData("2199-12-31", "2199-12-31", "2199-12-31", true)]
    public void A_day_a_month_and_a_year_are_read_and_written_alike(string text, string first, string last, bool isDay)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
        Assert.Equal(DateOnly.ParseExact(first, "yyyy-MM-dd", null), date.FirstDay);
        Assert.Equal(DateOnly.ParseExact(last, "yyyy-MM-dd", null), date.LastDay);
        Assert.Equal(isDay, date.IsDay);
    }

    [Theory]
    [InlineData("05/06/2022")]
    [InlineData("2022-13-01")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2022-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2022-04-31")]
    [InlineData("2022-01-00")]
    [InlineData("22-1-1")]
    [InlineData("2022-1-01")]
    [InlineData("2022-01-1")]
    [InlineData("2022/01/01")]
    [InlineData("2022.01.01")]
    [InlineData("2022-01/01")]
    [InlineData("20220101")]
    [InlineData("2022-")]
    [InlineData("2022-01-01T00:00")]
    [InlineData(" 2022")]
    [InlineData("2022-01-01 ")]
    [InlineData("+022")]
    [InlineData("٢٠٢٢")]
    [InlineData("1899")]
    [InlineData("2200")]
    [InlineData("0000")]
    [InlineData("")]
    [InlineData("mars 2022")]
    public void Every_other_form_is_refused(string text)
    {
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Equal(default, date);
    }

    [Fact]
    public void Unknown_parts_are_null()
    {
        Assert.True(PartialDate.TryParse("2022-03", out var month));
        Assert.Equal((2022, 3, null), (month.Year, month.Month, month.Day));
        Assert.True(PartialDate.TryParse("2022", out var year));
        Assert.Equal((2022, null, null), (year.Year, year.Month, year.Day));
    }

    [Fact]
    public void Dates_are_ordered_by_their_first_day_and_the_less_precise_comes_first()
    {
        string[] ordered = ["2021-12-31", "2022", "2022-01", "2022-01-01", "2022-01-02", "2022-02", "2022-02-01", "2023"];
        var dates = ordered.Reverse().Select(Parse).ToList();
        dates.Sort();
        Assert.Equal(ordered, dates.Select(date => date.ToString()));
        Assert.True(Parse("2022") < Parse("2022-01"));
        Assert.True(Parse("2022-02") >= Parse("2022-02"));
    }

    [Fact]
    public void Equality_knows_the_precision()
    {
        Assert.NotEqual(Parse("2022"), Parse("2022-01"));
        Assert.Equal(Parse("2022-01-05"), new PartialDate(new DateOnly(2022, 1, 5)));
        Assert.Equal(Parse("2022-01"), new PartialDate(2022, 1));
    }

    [Fact]
    public void No_impossible_date_can_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2022, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2022, 2, 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(22));
        Assert.Throws<ArgumentException>(() => new PartialDate(2022, null, 5));
    }

    private static PartialDate Parse(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
