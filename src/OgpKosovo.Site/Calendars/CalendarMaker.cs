using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Calendars;

/// <summary>
/// Makes a calendar (RFC 5545) in one language. Times are those of Kosovo; what has no time fills its days. The stamp is the
/// day of the build and the ids follow from the records, so that the same input gives the same bytes.
/// </summary>
public sealed class CalendarMaker
{
    private const string Zone = "Europe/Belgrade";

    private readonly Content.Linking.Site site;
    private readonly Language language;
    private readonly Calendar calendar = new() { ProductId = "-//OGP Kosovo//Site//EN" };

    public CalendarMaker(Content.Linking.Site site, Language language)
    {
        this.site = site;
        this.language = language;
        calendar.AddProperty("X-WR-CALNAME", site.InScript(site.Title(language), language));
        calendar.AddProperty("X-WR-TIMEZONE", Zone);
    }

    /// <summary>Adds a meeting whose day is known.</summary>
    public void Add(Entry<Meeting> entry, Page? page)
    {
        var meeting = entry.Record;
        var last = meeting.DateEnd is { IsDay: true } end ? end.FirstDay : meeting.Date.FirstDay;
        var added = Add($"meeting-{entry.Id}", TextOf(meeting.Title)!, page, meeting.Date.FirstDay);
        added.Description = TextOf(meeting.Summary);
        added.Location = TextOf(meeting.Place) ?? meeting.Online;
        if (MeetingRules.TryTime(meeting.Begins, out var begins))
        {
            AddZone();
            added.Start = At(meeting.Date.FirstDay, begins);
            if (MeetingRules.TryTime(meeting.Ends, out var ends))
                added.End = At(last, ends);
        }
        else
        {
            FillDays(added, meeting.Date.FirstDay, last);
        }
    }

    /// <summary>Adds the last day on which comments are taken.</summary>
    public void Add(Entry<Consultation> entry, Page? page)
    {
        var title = site.Languages.Texts(language).With("calendar.closes", entry.Record.Title.For(language, site.Languages)!.Text);
        var added = Add($"consultation-{entry.Id}", site.InScript(title, language), page, entry.Record.Opens);
        FillDays(added, entry.Record.Closes, entry.Record.Closes);
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);

    // Where there is no method, the stamp is the day of the last change: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7.2.
    private CalendarEvent Add(string id, string title, Page? page, DateOnly day)
    {
        var last = page?.Updated ?? day;
        var changed = last < site.Today ? last : site.Today;
        var added = new CalendarEvent
        {
            Uid = $"{id}@{site.Settings.Host}",
            DtStamp = new CalDateTime(changed.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)),
            Summary = title,
        };
        if (page is not null)
            added.Url = new Uri(site.Addresses.Absolute(page.Path));
        calendar.Events.Add(added);
        return added;
    }

    // The end of whole days is the day after the last. They leave the reader's time free.
    private static void FillDays(CalendarEvent added, DateOnly first, DateOnly last)
    {
        added.Start = new CalDateTime(first);
        added.End = new CalDateTime(last.AddDays(1));
        added.Transparency = TransparencyType.Transparent;
    }

    private void AddZone()
    {
        if (calendar.TimeZones.Count == 0)
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, new DateTime(2011, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), includeHistoricalData: false));
    }

    private static CalDateTime At(DateOnly day, TimeOnly time) => new(day, time, Zone);

    private string? TextOf(LocalizedText? text) => text.For(language, site.Languages) is { } found
        ? found.IsOther ? found.Text : site.InScript(found.Text, language)
        : null;
}
