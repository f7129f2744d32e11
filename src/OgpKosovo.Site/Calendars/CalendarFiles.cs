using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Publishing;

namespace OgpKosovo.Site.Calendars;

/// <summary>Lists the calendars: one for each language with all meetings and closing days, and one beside the page of each meeting.</summary>
public static class CalendarFiles
{
    /// <summary>The calendars' files; none where no meeting has a day and no consultation closes.</summary>
    public static IEnumerable<SiteFile> Of(Content.Linking.Site site)
    {
        var meetings = site.Files.Of<Meeting>().Where(m => m.Record.Date.IsDay).OrderBy(m => m.Record.Date).ThenBy(m => m.Id, StringComparer.Ordinal).ToList();
        var consultations = site.Files.Of<Consultation>().OrderBy(c => c.Record.Closes).ThenBy(c => c.Id, StringComparer.Ordinal).ToList();
        if (meetings.Count + consultations.Count == 0)
            yield break;
        foreach (var language in site.Languages.All)
        {
            Page? PageOf<T>(Entry<T> entry) => site.ByFile.GetValueOrDefault(entry.File)?.In(language);
            yield return File(Addresses.Calendar(language), () => Write(site, language, calendar =>
            {
                foreach (var meeting in meetings)
                    calendar.Add(meeting, PageOf(meeting));
                foreach (var consultation in consultations)
                    calendar.Add(consultation, PageOf(consultation));
            }));
            foreach (var meeting in meetings)
                if (PageOf(meeting) is { } page)
                    yield return File(Addresses.Calendar(page), () => Write(site, language, calendar => calendar.Add(meeting, page)));
        }
    }

    private static byte[] Write(Content.Linking.Site site, Language language, Action<CalendarMaker> fill)
    {
        var maker = new CalendarMaker(site, language);
        fill(maker);
        return maker.ToBytes();
    }

    private static SiteFile File(string path, Func<byte[]> make) => new(path[1..], null, make, new FileOrigin(path, FileKinds.File));
}
