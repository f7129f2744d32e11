using System.Globalization;

namespace OgpKosovo.Languages;

/// <summary>Writes dates and times for readers of a language. Safe to use from many threads.</summary>
public sealed class DateFormat
{
    private readonly DatePatterns patterns;

    public DateFormat(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        patterns = DatePatterns.Of(language);
    }

    /// <summary>
    /// Returns <c>9 korrik 2023</c>, <c>9. jula 2023.</c> or <c>9 July 2023</c>; <c>korrik 2023</c> or <c>2023</c> where no
    /// more is known. A Serbian date ends in a full stop: <see cref="InSentence"/> and <see cref="EndSentence"/> keep it single.
    /// </summary>
    public string Long(PartialDate date)
    {
        if (date.IsDay) return Written(date, patterns.Day);
        return date.Month is null ? Year(date) + patterns.YearStop : Written(date, patterns.Month);
    }

    /// <inheritdoc cref="Long(PartialDate)"/>
    public string Long(DateOnly date) => date.ToString(patterns.Day, patterns.Format);

    /// <summary>Returns the date with its day of the week: <c>e diel, 9 korrik 2023</c>.</summary>
    public string Full(DateOnly date) => date.ToString(patterns.Full, patterns.Format);

    /// <summary>Returns the date in digits, for narrow tables: <c>9.7.2023</c>, <c>9.7.2023.</c>, <c>09/07/2023</c>.</summary>
    public string Short(DateOnly date) => date.ToString(patterns.Short, patterns.Format);

    /// <summary>Returns a time on the 24-hour clock: <c>14:05</c>.</summary>
    public string Time(TimeOnly time) => time.ToString("HH:mm", patterns.Format);

    /// <summary>
    /// Returns a span of time with an en dash, where what both ends share is said once: <c>9–12 korrik 2023</c>,
    /// <c>28. juna – 3. jula 2023.</c>, <c>2023–2025</c>. A Serbian ordinal has no full stop before the dash (Pravopis).
    /// </summary>
    /// <exception cref="ArgumentException">The end lies before the start.</exception>
    public string Range(PartialDate from, PartialDate to)
    {
        if (to.LastDay < from.FirstDay) throw new ArgumentException($"{to} lies before {from}.", nameof(to));
        if (from == to) return Long(from);
        var end = Long(to);
        if (from.Month is null && to.Month is null) return Year(from) + "–" + end;
        var areAlike = from.IsDay == to.IsDay && (from.Month is null) == (to.Month is null);
        if (patterns.DayInYear is not { } dayInYear || from.Year != to.Year || !areAlike) return WithoutStop(Long(from)) + " – " + end;
        if (!from.IsDay) return Written(from, "MMMM") + "–" + end;
        return from.Month == to.Month ? Written(from, "%d") + "–" + end : Written(from, dayInYear) + " – " + end;
    }

    /// <summary>
    /// Returns the text with a full stop, unless it ends in a full stop, a question or exclamation mark or an ellipsis,
    /// also inside a closing quotation mark.
    /// </summary>
    public static string EndSentence(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.AsSpan().TrimEnd().TrimEnd("\"'“”’‘»");
        return end.IsEmpty || end[^1] is '.' or '!' or '?' or '…' ? text : text + ".";
    }

    /// <summary>
    /// Returns a formatted date followed by the rest of its sentence. Where the rest begins with a mark, the full stop of
    /// a Serbian date gives way to it: "9. jula 2023." and ", u Prištini" make "9. jula 2023, u Prištini" (Pravopis).
    /// </summary>
    public static string InSentence(string formattedDate, string rest)
    {
        ArgumentNullException.ThrowIfNull(formattedDate);
        ArgumentNullException.ThrowIfNull(rest);
        return rest.Length > 0 && ".,;:!?…)]–".Contains(rest[0], StringComparison.Ordinal)
            ? WithoutStop(formattedDate) + rest
            : formattedDate + rest;
    }

    private static string WithoutStop(string date) => date.EndsWith('.') ? date[..^1] : date;

    private static string Year(PartialDate date) => date.Year.ToString(CultureInfo.InvariantCulture);

    private string Written(PartialDate date, string pattern) => date.FirstDay.ToString(pattern, patterns.Format);
}
