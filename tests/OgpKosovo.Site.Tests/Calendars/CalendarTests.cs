using System.Text;
using Ical.Net;
using OgpKosovo.Site.Tests.OpenData;

namespace OgpKosovo.Site.Tests.Calendars;

public sealed class CalendarTests
{
    private static readonly DateOnly Day = new(2026, 5, 1);

    private static readonly (string, string)[] Some =
    [
        ("meetings/a.yml", "title:\n  sq: Takim\n  sr: Sastanak u Đakovici o ćirilici, sa zapetama; i dugim naslovom koji prelazi jedan red kalendara\nkind: forum\ndate: 2026-06-03\nbegins: '10:00'\nends: '12:30'\n"),
        ("meetings/b.yml", "title:\n  en: Two days\nkind: outreach\ndate: 2026-12-30\ndateEnd: 2026-12-31\n"),
        ("meetings/c.yml", "title:\n  en: Some day in June\nkind: other\ndate: 2026-06\n"),
        ("consultations/k.yml", "title:\n  en: Draft plan\nopens: 2026-05-01\ncloses: 2026-05-21\nquestion:\n  en: Q\nchannels:\n  platform: https://example.org/\n"),
    ];

    [Fact]
    public void A_meeting_with_a_time_is_in_the_zone_of_Kosovo_and_one_without_fills_its_days()
    {
        using var site = TestSite.Of(Day, Some);
        var events = Calendar.Load(site.Text("en/calendar.ics"))!.Events.ToDictionary(e => e.Uid!, StringComparer.Ordinal);
        Assert.Equal(["consultation-k@example.org", "meeting-a@example.org", "meeting-b@example.org"], events.Keys.Order(StringComparer.Ordinal));
        var timed = events["meeting-a@example.org"];
        Assert.Equal("Europe/Belgrade", timed.Start!.TzId);
        Assert.Equal(new DateTime(2026, 6, 3, 8, 0, 0, DateTimeKind.Utc), timed.Start.AsUtc);
        Assert.Equal(new DateTime(2026, 6, 3, 10, 30, 0, DateTimeKind.Utc), timed.End!.AsUtc);
        var days = events["meeting-b@example.org"];
        Assert.True(days.IsAllDay);
        Assert.Equal(new DateOnly(2026, 12, 30), days.Start!.Date);
        Assert.Equal(new DateOnly(2027, 1, 1), days.End!.Date);
        Assert.Equal("Draft plan: last day for comments", events["consultation-k@example.org"].Summary);
    }

    [Fact]
    public void Each_language_has_its_own_words_and_script()
    {
        using var site = TestSite.Of(Day, Some);
        Assert.Equal("Takim", Calendar.Load(site.Text("sq/calendar.ics"))!.Events.First(e => e.Uid!.StartsWith("meeting-a", StringComparison.Ordinal)).Summary);
        Assert.StartsWith("Састанак у Ђаковици о ћирилици, са", Calendar.Load(site.Text("sr-cyrl/calendar.ics"))!.Events.First(e => e.Uid!.StartsWith("meeting-a", StringComparison.Ordinal)).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bytes_follow_the_standard_strictly_and_are_always_the_same()
    {
        using var site = TestSite.Of(Day, Some);
        using var real = TestSite.Real(Day);
        foreach (var file in site.Files.Concat(real.Files).Where(f => f.Path.EndsWith(".ics", StringComparison.Ordinal)))
        {
            var bytes = file.Make!();
            Assert.Equal(bytes, file.Make!());
            AssertStrict(Encoding.UTF8.GetString(bytes));
        }
    }

    // RFC 5545: lines end in CRLF and hold 75 octets at most; every event has an id of its own, a stamp in UTC and a beginning.
    private static void AssertStrict(string text)
    {
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        var lines = text.Split("\r\n")[..^1];
        Assert.All(lines, l => Assert.True(Encoding.UTF8.GetByteCount(l) <= 75 && !l.Contains('\n', StringComparison.Ordinal) && l.Length > 0, l));
        var whole = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1];
        Assert.All(whole, l => Assert.Matches("^[A-Z-]+(;[A-Z-]+=[^:;]+)*:", l));
        Assert.Equal(["BEGIN:VCALENDAR", "END:VCALENDAR"], [whole[0], whole[^1]]);
        Assert.Contains("VERSION:2.0", whole);
        Assert.Contains(whole, l => l.StartsWith("PRODID:", StringComparison.Ordinal));
        var open = new Stack<string>();
        foreach (var line in whole)
            if (line.StartsWith("BEGIN:", StringComparison.Ordinal))
                open.Push(line[6..]);
            else if (line.StartsWith("END:", StringComparison.Ordinal))
                Assert.Equal(line[4..], open.Pop());
        var events = Calendar.Load(text)!.Events;
        Assert.NotEmpty(events);
        Assert.Equal(events.Count, events.Select(e => e.Uid).Distinct(StringComparer.Ordinal).Count());
        Assert.All(events, e => Assert.True(e.DtStamp!.IsUtc && e.Start is not null));
        Assert.Equal(events.Count, whole.Count(l => l.StartsWith("DTSTAMP:20", StringComparison.Ordinal) && l.EndsWith("T000000Z", StringComparison.Ordinal) && string.CompareOrdinal(l, "DTSTAMP:20260501T000000Z") <= 0));
    }
}
