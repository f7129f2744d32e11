using System.Globalization;

namespace OgpKosovo.Languages;

/// <summary>
/// The patterns and words that a language writes dates with. The four languages have own tables: ICU knows only the
/// nominative of the Serbian months, and its short forms differ between versions. No line ends between a day and its month.
/// </summary>
/// <param name="Format">The names of months and days. .NET takes the genitive of a month where the pattern has a day.</param>
/// <param name="Day">The whole date: <c>9. jula 2023.</c></param>
/// <param name="DayInYear">A date whose year follows later: <c>9. jula</c>. Null where the language shares nothing.</param>
/// <param name="Month">A month of a year: <c>jul 2023.</c></param>
/// <param name="Full">The whole date with the day of the week.</param>
/// <param name="Short">The date in digits.</param>
/// <param name="YearStop">What stands behind the number of a year.</param>
internal sealed record DatePatterns(
    DateTimeFormatInfo Format, string Day, string? DayInYear, string Month, string Full, string Short, string YearStop)
{
    public static DatePatterns Of(Language language) => language.Tag switch
    {
        "sq" => Plain(DateWords.Albanian, "d.M.yyyy"),
        "sr-Latn" => Serbian(DateWords.SerbianLatin),
        "sr-Cyrl" => Serbian(DateWords.SerbianCyrillic),
        "en" => Plain(DateWords.English, "dd'/'MM'/'yyyy"),
        _ => OfCulture(language.Culture.DateTimeFormat),
    };

    private static DatePatterns Plain(DateTimeFormatInfo words, string digits) =>
        new(words, "d\u00A0MMMM yyyy", "d\u00A0MMMM", "MMMM yyyy", "dddd, d\u00A0MMMM yyyy", digits, "");

    // An ordinal number in digits takes a full stop in Serbian (Pravopis), and the year of a date is one.
    private static DatePatterns Serbian(DateTimeFormatInfo words) =>
        new(words, "d.\u00A0MMMM yyyy.", "d.\u00A0MMMM", "MMMM yyyy.", "dddd, d.\u00A0MMMM yyyy.", "d.M.yyyy.", ".");

    private static DatePatterns OfCulture(DateTimeFormatInfo culture)
    {
        var full = culture.LongDatePattern;
        var day = full.Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ',', '\u00A0');
        return new(culture, day, null, culture.YearMonthPattern, full, culture.ShortDatePattern, "");
    }
}
