using System.Globalization;

namespace OgpKosovo.Languages;

/// <summary>
/// Writes numbers for readers of a language, after CLDR. The four languages have own tables, so that a newer ICU changes no
/// page. Safe to use from many threads.
/// </summary>
public sealed class NumberFormat
{
    private static readonly string[] Units = ["B", "kB", "MB", "GB", "TB"];

    private readonly NumberFormatInfo format;

    public NumberFormat(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        format = language.Subtag switch
        {
            "sq" => Table("\u00A0", ","),
            "sr" => Table(".", ","),
            "en" => Table(",", "."),
            _ => language.Culture.NumberFormat,
        };
    }

    /// <summary>Returns a whole number with its groups of three: <c>1.234.567</c>.</summary>
    public string Integer(long n) => n.ToString("N0", format);

    /// <summary>Returns a number with exactly so many decimals: <c>1.234,50</c>. Halves are rounded away from zero.</summary>
    public string Decimal(decimal n, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        return n.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), format);
    }

    /// <summary>Returns a share of one as whole percent: 0.25 is <c>25%</c>.</summary>
    public string Percent(decimal share) => share.ToString("P0", format);

    /// <summary>
    /// Returns the size of a file in the decimal units of the SI, with one decimal below ten and a non-breaking space
    /// before the unit: <c>1,2 MB</c>. The symbols of the units are the same in all languages and scripts (CLDR).
    /// </summary>
    public string FileSize(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        decimal size = bytes;
        var unit = 0;
        while (Rounded(size) >= 1000 && unit < Units.Length - 1)
        {
            size /= 1000;
            unit++;
        }
        size = Rounded(size);
        return size.ToString(size < 10 ? "#,0.#" : "#,0", format) + '\u00A0' + Units[unit];
    }

    private static decimal Rounded(decimal size) => Math.Round(size, size < 10 ? 1 : 0, MidpointRounding.AwayFromZero);

    private static NumberFormatInfo Table(string group, string point) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberGroupSeparator = group,
        NumberDecimalSeparator = point,
        PercentGroupSeparator = group,
        PercentDecimalSeparator = point,
        PercentPositivePattern = 1,
        PercentNegativePattern = 1,
    });
}
