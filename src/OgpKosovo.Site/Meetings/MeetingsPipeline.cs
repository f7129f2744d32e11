using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Languages;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.Meetings;

/// <summary>Makes a page of each meeting, and the list of those to come and those held.</summary>
public sealed class MeetingsPipeline(SiteBuilder site)
{
    private const string Key = "meetings";

    public void Run()
    {
        var maker = new RecordPages<Meeting>(site, Key, Key);
        var meetings = site.Files.Of<Meeting>().OrderBy(m => m.Record.Date).Select(meeting =>
        {
            var page = new MeetingPage(meeting, site.Texts(meeting.Record.Agenda, meeting.File));
            return (Meeting: meeting, Pages: maker.Add(meeting, meeting.Record.Title, title => Slug.From(title), meeting.Record.Summary, meeting.Record.Updated, () => page));
        }).ToLookup(
            // One whose date cannot be read has been reported.
            m => m.Meeting.Record.Date.Year > 0 && MeetingRules.IsToCome(m.Meeting.Record, site.Today),
            m => m.Pages);
        if (meetings.Count > 0)
            site.AddSection(Key, (language, intro) => new MeetingList(intro, Pages(meetings[true], language), Pages(meetings[false].Reverse(), language)));
    }

    private static List<Page> Pages(IEnumerable<Translations> sets, Language language) => [.. sets.Select(s => s.In(language)!)];
}
