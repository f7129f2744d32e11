namespace OgpKosovo.Languages.Tests.Dates;

public class DateFormatTests
{
    private static readonly Language Turkish = Language.Create("tr", "tr", "tr-TR", "Türkçe");

    [Theory]
    [InlineData("sq", "9 korrik 2023", "korrik 2023", "2023")]
    [InlineData("sr", "9. jula 2023.", "jul 2023.", "2023.")]
    [InlineData("sr-cyrl", "9. јула 2023.", "јул 2023.", "2023.")]
    [InlineData("en", "9 July 2023", "July 2023", "2023")]
    [InlineData("tr", "9 Temmuz 2023", "Temmuz 2023", "2023")]
    public void A_date_is_written_as_precisely_as_it_is_known(string language, string day, string month, string year)
    {
        var format = new DateFormat(Get(language));
        Assert.Equal(day, Spaced(format.Long(Date("2023-07-09"))));
        Assert.Equal(day, Spaced(format.Long(new DateOnly(2023, 7, 9))));
        Assert.Equal(month, format.Long(Date("2023-07")));
        Assert.Equal(year, format.Long(Date("2023")));
    }

    [Theory]
    [InlineData("sq", "9\u00A0korrik 2023", "28\u00A0qershor – 9\u00A0korrik 2023")]
    [InlineData("sr", "9.\u00A0jula 2023.", "28.\u00A0juna – 9.\u00A0jula 2023.")]
    [InlineData("en", "9\u00A0July 2023", "28\u00A0June – 9\u00A0July 2023")]
    public void No_line_ends_between_a_day_and_its_month(string language, string day, string range)
    {
        var format = new DateFormat(Get(language));
        Assert.Equal(day, format.Long(Date("2023-07-09")));
        Assert.Equal(range, format.Range(Date("2023-06-28"), Date("2023-07-09")));
    }

    [Theory]
    [InlineData("sq", "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor")]
    [InlineData("sr", "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar")]
    [InlineData("sr-cyrl", "јануар фебруар март април мај јун јул август септембар октобар новембар децембар")]
    [InlineData("en", "January February March April May June July August September October November December")]
    public void Months_have_their_names(string language, string months)
    {
        var format = new DateFormat(Get(language));
        var written = Enumerable.Range(1, 12).Select(month => format.Long(new PartialDate(2023, month)).Split(' ')[0]);
        Assert.Equal(months, string.Join(' ', written));
    }

    [Theory]
    [InlineData("sr", "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra")]
    [InlineData("sr-cyrl", "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра")]
    public void A_Serbian_month_behind_a_day_is_in_the_genitive(string language, string months)
    {
        var format = new DateFormat(Get(language));
        var written = Enumerable.Range(1, 12).Select(month => Spaced(format.Long(new DateOnly(2023, month, 1))).Split(' ')[1]);
        Assert.Equal(months, string.Join(' ', written));
    }

    [Theory]
    [InlineData("sq", "e diel, 9 korrik 2023")]
    [InlineData("sr", "nedelja, 9. jula 2023.")]
    [InlineData("sr-cyrl", "недеља, 9. јула 2023.")]
    [InlineData("en", "Sunday, 9 July 2023")]
    public void The_full_date_names_the_day_of_the_week(string language, string expected) =>
        Assert.Equal(expected, Spaced(new DateFormat(Get(language)).Full(new DateOnly(2023, 7, 9))));

    [Theory]
    [InlineData("sq", "e hënë e martë e mërkurë e enjte e premte e shtunë e diel")]
    [InlineData("sr", "ponedeljak utorak sreda četvrtak petak subota nedelja")]
    [InlineData("sr-cyrl", "понедељак уторак среда четвртак петак субота недеља")]
    [InlineData("en", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday")]
    public void Days_have_their_names(string language, string days)
    {
        var format = new DateFormat(Get(language));
        var monday = new DateOnly(2023, 7, 3);
        Assert.Equal(days, string.Join(' ', Enumerable.Range(0, 7).Select(day => format.Full(monday.AddDays(day)).Split(',')[0])));
    }

    [Theory]
    [InlineData("sq", "9.7.2023")]
    [InlineData("sr", "9.7.2023.")]
    [InlineData("sr-cyrl", "9.7.2023.")]
    [InlineData("en", "09/07/2023")]
    public void The_short_date_is_in_digits(string language, string expected) =>
        Assert.Equal(expected, new DateFormat(Get(language)).Short(new DateOnly(2023, 7, 9)));

    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    [InlineData("sr-cyrl")]
    [InlineData("en")]
    [InlineData("tr")]
    public void The_clock_has_24_hours(string language)
    {
        Assert.Equal("14:05", new DateFormat(Get(language)).Time(new TimeOnly(14, 5)));
        Assert.Equal("00:30", new DateFormat(Get(language)).Time(new TimeOnly(0, 30)));
    }

    [Theory]
    [InlineData("2023-07-09", "2023-07-12", "9–12 korrik 2023", "9–12. jula 2023.", "9–12. јула 2023.", "9–12 July 2023")]
    [InlineData("2023-06-28", "2023-07-03", "28 qershor – 3 korrik 2023", "28. juna – 3. jula 2023.", "28. јуна – 3. јула 2023.",
        "28 June – 3 July 2023")]
    [InlineData("2023-12-28", "2024-01-03", "28 dhjetor 2023 – 3 janar 2024", "28. decembra 2023 – 3. januara 2024.",
        "28. децембра 2023 – 3. јануара 2024.", "28 December 2023 – 3 January 2024")]
    [InlineData("2023-06", "2023-07", "qershor–korrik 2023", "jun–jul 2023.", "јун–јул 2023.", "June–July 2023")]
    [InlineData("2023-12", "2024-01", "dhjetor 2023 – janar 2024", "decembar 2023 – januar 2024.", "децембар 2023 – јануар 2024.",
        "December 2023 – January 2024")]
    [InlineData("2023", "2025", "2023–2025", "2023–2025.", "2023–2025.", "2023–2025")]
    [InlineData("2023", "2023", "2023", "2023.", "2023.", "2023")]
    [InlineData("2023-07-09", "2023-07-09", "9 korrik 2023", "9. jula 2023.", "9. јула 2023.", "9 July 2023")]
    [InlineData("2023-03", "2025", "mars 2023 – 2025", "mart 2023 – 2025.", "март 2023 – 2025.", "March 2023 – 2025")]
    [InlineData("2023-03-01", "2023-04", "1 mars 2023 – prill 2023", "1. marta 2023 – april 2023.", "1. марта 2023 – април 2023.",
        "1 March 2023 – April 2023")]
    public void A_range_says_once_what_both_ends_share(string from, string to, string sq, string sr, string srCyrl, string en)
    {
        Assert.Equal(sq, Spaced(new DateFormat(Language.Albanian).Range(Date(from), Date(to))));
        Assert.Equal(sr, Spaced(new DateFormat(Language.SerbianLatin).Range(Date(from), Date(to))));
        Assert.Equal(srCyrl, Spaced(new DateFormat(Language.SerbianCyrillic).Range(Date(from), Date(to))));
        Assert.Equal(en, Spaced(new DateFormat(Language.English).Range(Date(from), Date(to))));
    }

    [Fact]
    public void A_range_in_a_language_without_own_rules_is_written_in_full() =>
        Assert.Equal("9 Temmuz 2023 – 12 Temmuz 2023", new DateFormat(Turkish).Range(Date("2023-07-09"), Date("2023-07-12")));

    [Theory]
    [InlineData("2023-07-09", "2023-07-08")]
    [InlineData("2023-07", "2023-06")]
    [InlineData("2023", "2022-12-31")]
    public void A_range_that_ends_before_it_starts_is_refused(string from, string to) =>
        Assert.Throws<ArgumentException>(() => new DateFormat(Language.English).Range(Date(from), Date(to)));

    [Theory]
    [InlineData("Objavljeno 9. jula 2023.", "Objavljeno 9. jula 2023.")]
    [InlineData("Botuar më 9 korrik 2023", "Botuar më 9 korrik 2023.")]
    [InlineData("Da li je to sve?", "Da li je to sve?")]
    [InlineData("Kraj!", "Kraj!")]
    [InlineData("i tako dalje…", "i tako dalje…")]
    [InlineData("Rekao je: „Kraj.“", "Rekao je: „Kraj.“")]
    [InlineData("Plan je usvojen (9. jula 2023.)", "Plan je usvojen (9. jula 2023.).")]
    [InlineData("", "")]
    public void A_sentence_ends_with_one_full_stop(string text, string expected) =>
        Assert.Equal(expected, DateFormat.EndSentence(text));

    [Theory]
    [InlineData("9. jula 2023.", ".", "9. jula 2023.")]
    [InlineData("9. jula 2023.", ", u Prištini", "9. jula 2023, u Prištini")]
    [InlineData("9. jula 2023.", ")", "9. jula 2023)")]
    [InlineData("2023.", "–2025.", "2023–2025.")]
    [InlineData("9. jula 2023.", " godine", "9. jula 2023. godine")]
    [InlineData("9. jula 2023.", "", "9. jula 2023.")]
    [InlineData("9 korrik 2023", ".", "9 korrik 2023.")]
    [InlineData("9 July 2023", ", in Prishtina", "9 July 2023, in Prishtina")]
    public void A_full_stop_of_a_date_gives_way_to_the_next_mark(string date, string rest, string expected) =>
        Assert.Equal(expected, DateFormat.InSentence(date, rest));

    private static string Spaced(string written) => written.Replace('\u00A0', ' ');

    private static Language Get(string code) => code switch
    {
        "sq" => Language.Albanian,
        "sr" => Language.SerbianLatin,
        "sr-cyrl" => Language.SerbianCyrillic,
        "en" => Language.English,
        _ => Turkish,
    };

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
