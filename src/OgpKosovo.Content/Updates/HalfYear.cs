using System.Globalization;

namespace OgpKosovo.Content.Updates;

/// <summary>Half a year, the period for which progress is reported: 2024-1 is January to June, 2024-2 July to December.</summary>
public readonly record struct HalfYear(int Year, int Half)
{
    public DateOnly FirstDay => new(Year, Half == 1 ? 1 : 7, 1);

    public DateOnly LastDay => Half == 1 ? new DateOnly(Year, 6, 30) : new DateOnly(Year, 12, 31);

    /// <summary>Reads exactly <c>yyyy-1</c> or <c>yyyy-2</c>, with a year from 1900 on.</summary>
    public static bool TryParse(string text, out HalfYear period)
    {
        period = default;
        if (text is not [_, _, _, _, '-', '1' or '2']
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year < 1900)
            return false;
        period = new HalfYear(year, text[5] - '0');
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Half}");
}
