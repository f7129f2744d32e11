using System.Globalization;
using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Meetings;

/// <summary>A meeting's dates and times can go into a calendar, and nobody is both present and absent.</summary>
public static class MeetingRules
{
    private const int DayLength = 10;

    public static void Check(RecordSet records, DateOnly today, DiagnosticBag bag)
    {
        foreach (var (id, meeting) in records.Of<Meeting>().Where(m => m.Value.Places.Has("date")))
        {
            CheckName(id, meeting, bag);
            DateOrder.Check(meeting.Places, ("date", meeting.Date), ("dateEnd", meeting.DateEnd), bag);
            CheckTimes(meeting, bag);
            foreach (var key in meeting.Date.FirstDay > today ? Results(meeting).Take(1) : [])
                bag.Add(Codes.BeforeMeeting, meeting.Places.Of(key), $"{meeting.Date}", key);
            foreach (var both in meeting.Present.Intersect(meeting.Absent, StringComparer.Ordinal))
                bag.Add(Codes.PresentAndAbsent, meeting.Places.Of("absent"), both);
        }
    }

    /// <summary>
    /// True where the meeting is still to come on a day, that day included. Of a meeting whose day is not known this is said
    /// only while its month or year has not begun.
    /// </summary>
    public static bool IsToCome(Meeting meeting, DateOnly today) =>
        meeting.Date.FirstDay > today || (meeting.Date.IsDay && (meeting.DateEnd ?? meeting.Date).LastDay >= today);

    /// <summary>Reads exactly HH:mm.</summary>
    public static bool TryTime(string? text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    // The day is part of the name; of the two the year is what is mistyped.
    private static void CheckName(string id, Meeting meeting, DiagnosticBag bag)
    {
        if (id.Length > DayLength && PartialDate.TryParse(id.AsSpan(0, DayLength), out var named) && meeting.Date.IsDay && named.Year != meeting.Date.Year)
            bag.Add(Codes.RecordName, new Place(meeting.Places.Record.File), $"{meeting.Date}{id[DayLength..]}.yml");
    }

    // What only a meeting that was held has; "present" are those who are invited until then.
    private static IEnumerable<string> Results(Meeting meeting)
    {
        if (meeting.Decisions.Count > 0)
            yield return "decisions";
        if (meeting.Minutes is not null)
            yield return "minutes";
    }

    private static void CheckTimes(Meeting meeting, DiagnosticBag bag)
    {
        foreach (var (key, text) in new[] { ("begins", meeting.Begins), ("ends", meeting.Ends) })
            if (text is not null && !TryTime(text, out _))
                bag.Add(Codes.Time, meeting.Places.Of(key), text);
            else if (text is not null && !meeting.Date.IsDay)
                bag.Add(Codes.TimeWithoutDay, meeting.Places.Of(key), $"{meeting.Date}");
        if (meeting.DateEnd is null && TryTime(meeting.Begins, out var begins) && TryTime(meeting.Ends, out var ends) && ends < begins)
            bag.Add(Codes.DateOrder, meeting.Places.Of("ends"), "ends", meeting.Ends!, "begins", meeting.Begins!);
    }
}
