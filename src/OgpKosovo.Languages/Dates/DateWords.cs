using System.Globalization;

namespace OgpKosovo.Languages;

/// <summary>The names of months and days, after CLDR; the genitive of the Serbian months is that of official texts.</summary>
internal static class DateWords
{
    public static DateTimeFormatInfo Albanian { get; } = Words(
        "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
        "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
        "e diel,e hënë,e martë,e mërkurë,e enjte,e premte,e shtunë");

    public static DateTimeFormatInfo SerbianLatin { get; } = Words(
        "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar",
        "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra",
        "nedelja,ponedeljak,utorak,sreda,četvrtak,petak,subota");

    public static DateTimeFormatInfo SerbianCyrillic { get; } = Words(
        "јануар фебруар март април мај јун јул август септембар октобар новембар децембар",
        "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
        "недеља,понедељак,уторак,среда,четвртак,петак,субота");

    public static DateTimeFormatInfo English { get; } = Words(
        "January February March April May June July August September October November December",
        "January February March April May June July August September October November December",
        "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday");

    // .NET wants a thirteenth month, which the Gregorian calendar does not have, and the week from Sunday.
    private static DateTimeFormatInfo Words(string months, string monthsAfterDay, string days) =>
        DateTimeFormatInfo.ReadOnly(new DateTimeFormatInfo
        {
            MonthNames = [.. months.Split(' '), ""],
            MonthGenitiveNames = [.. monthsAfterDay.Split(' '), ""],
            DayNames = days.Split(','),
        });
}
