using System.Globalization;

namespace OgpKosovo.Languages;

/// <summary>A day, a month or a year of the Gregorian calendar: what is known of when something was.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private readonly byte month;
    private readonly byte day;

    /// <exception cref="ArgumentOutOfRangeException">No such date, or a year outside 1900 to 2199.</exception>
    /// <exception cref="ArgumentException">A day without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month));
        if (day is not null && month is null) throw new ArgumentException("A day needs a month.", nameof(day));
        if (day < 1 || day > DateTime.DaysInMonth(year, month ?? 1)) throw new ArgumentOutOfRangeException(nameof(day));
        Year = year;
        this.month = (byte)(month ?? 0);
        this.day = (byte)(day ?? 0);
    }

    public PartialDate(DateOnly day) : this(day.Year, day.Month, day.Day)
    {
    }

    public int Year { get; }

    public int? Month => month == 0 ? null : month;

    public int? Day => day == 0 ? null : day;

    /// <summary>True when the day is known.</summary>
    public bool IsDay => day != 0;

    /// <summary>The first day that this date can mean.</summary>
    public DateOnly FirstDay => new(Year, Math.Max((int)month, 1), Math.Max((int)day, 1));

    /// <summary>The last day that this date can mean.</summary>
    public DateOnly LastDay
    {
        get
        {
            var lastMonth = month == 0 ? 12 : month;
            return new DateOnly(Year, lastMonth, day == 0 ? DateTime.DaysInMonth(Year, lastMonth) : day);
        }
    }

    /// <summary>
    /// Reads exactly <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c> in ASCII digits (ISO 8601), whatever the machine's
    /// culture.
    /// </summary>
    /// <returns>False for any other form, for a date that no calendar has and for a year outside 1900 to 2199.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10)) return false;
        int month = 0, day = 0;
        if (!TryNumber(text[..4], out var year) || year is < FirstYear or > LastYear) return false;
        if (text.Length >= 7 && (text[4] != '-' || !TryNumber(text[5..7], out month) || month is < 1 or > 12)) return false;
        if (text.Length == 10 && (text[7] != '-' || !TryNumber(text[8..], out day) || !IsDayOf(year, month, day))) return false;
        date = new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day);
        return true;
    }

    /// <summary>Orders by the first day; of two dates with the same one the less precise comes first.</summary>
    public int CompareTo(PartialDate other)
    {
        var order = Year.CompareTo(other.Year);
        if (order == 0) order = Math.Max((int)month, 1).CompareTo(Math.Max((int)other.month, 1));
        if (order == 0) order = Math.Max((int)day, 1).CompareTo(Math.Max((int)other.day, 1));
        if (order == 0) order = month.CompareTo(other.month);
        return order == 0 ? day.CompareTo(other.day) : order;
    }

    /// <summary>Returns the ISO form that was read, which is also what HTML's <c>datetime</c> attribute takes.</summary>
    public override string ToString() => (month, day) switch
    {
        (0, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static bool IsDayOf(int year, int month, int day) => day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c)) return false;
            number = number * 10 + (c - '0');
        }
        return true;
    }
}
