namespace OgpKosovo.Languages;

/// <summary>The words and the order of a date in one language.</summary>
internal sealed class DatePatterns(string[] months, string[] monthsAfterDay, string stop)
{
    private static readonly string[] Albanian =
        ["janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nëntor", "dhjetor"];

    private static readonly string[] SerbianLatin =
        ["januar", "februar", "mart", "april", "maj", "jun", "jul", "avgust", "septembar", "oktobar", "novembar", "decembar"];

    private static readonly string[] SerbianLatinGenitive =
    [
        "januara", "februara", "marta", "aprila", "maja", "juna",
        "jula", "avgusta", "septembra", "oktobra", "novembra", "decembra",
    ];

    private static readonly string[] SerbianCyrillic =
        ["јануар", "фебруар", "март", "април", "мај", "јун", "јул", "август", "септембар", "октобар", "новембар", "децембар"];

    private static readonly string[] SerbianCyrillicGenitive =
    [
        "јануара", "фебруара", "марта", "априла", "маја", "јуна",
        "јула", "августа", "септембра", "октобра", "новембра", "децембра",
    ];

    private static readonly string[] English =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public string Time { get; } = "HH:mm";

    public static DatePatterns Of(Language language) => language.Tag switch
    {
        "sq" => new(Albanian, Albanian, ""),
        "sr-Latn" => new(SerbianLatin, SerbianLatinGenitive, "."),
        "sr-Cyrl" => new(SerbianCyrillic, SerbianCyrillicGenitive, "."),
        "en" => new(English, English, ""),
        _ => new(language.Culture.DateTimeFormat.MonthNames, language.Culture.DateTimeFormat.MonthGenitiveNames, ""),
    };

    public string Long(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => $"{date.Year}{stop}",
        ({ } month, null) => $"{months[month - 1]} {date.Year}{stop}",
        ({ } month, { } day) => $"{day}{stop} {monthsAfterDay[month - 1]} {date.Year}{stop}",
    };
}
