using System.Globalization;

namespace OgpKosovo.Languages;

/// <summary>Writes dates and times for readers of a language.</summary>
public sealed class DateFormat
{
    private readonly DatePatterns patterns;

    public DateFormat(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        patterns = DatePatterns.Of(language);
    }

    /// <summary>Returns <c>9 korrik 2023</c>, <c>9. jula 2023.</c>, <c>9 July 2023</c>; <c>korrik 2023</c> or <c>2023</c> where no more is known.</summary>
    public string Long(PartialDate date) => patterns.Long(date);

    /// <inheritdoc cref="Long(PartialDate)"/>
    public string Long(DateOnly date) => patterns.Long(new PartialDate(date));

    /// <summary>Returns a time on the 24-hour clock: <c>14:05</c>.</summary>
    public string Time(TimeOnly time) => time.ToString(patterns.Time, CultureInfo.InvariantCulture);

    /// <summary>Returns a span of time with an en dash: <c>9–12 korrik 2023</c>. What both ends share is said once.</summary>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public string Range(PartialDate from, PartialDate to)
    {
        if (to.LastDay < from.FirstDay) throw new ArgumentException($"{to} is before {from}.", nameof(to));
        return from == to ? Long(from) : Long(from) + " – " + Long(to);
    }

    /// <summary>Returns the text with a full stop, unless it ends in one.</summary>
    public static string EndSentence(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EndsWith('.') ? text : text + ".";
    }

    /// <summary>Returns a formatted date followed by the rest of its sentence.</summary>
    public static string InSentence(string formattedDate, string rest)
    {
        ArgumentNullException.ThrowIfNull(formattedDate);
        ArgumentNullException.ThrowIfNull(rest);
        return formattedDate.EndsWith('.') && rest.StartsWith('.') ? formattedDate + rest[1..] : formattedDate + rest;
    }
}
