using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;

namespace OgpKosovo.Content.Meetings;

/// <summary>What the page of a meeting shows.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Agenda">The agenda, by the code of the language.</param>
public sealed record MeetingPage(Entry<Meeting> Meeting, IReadOnlyDictionary<string, LinkedText> Agenda);

/// <summary>The list of all meetings.</summary>
/// <param name="Intro">The text at the top.</param>
/// <param name="Next">Those to come, the nearest first.</param>
/// <param name="Held">The others, the newest first.</param>
public sealed record MeetingList(LinkedItem? Intro, IReadOnlyList<Page> Next, IReadOnlyList<Page> Held) : IOverview
{
    public IEnumerable<Page>? Shown => Next.Concat(Held);

    /// <summary>True where the calendar of the language holds meetings: those whose day is known.</summary>
    public bool HasCalendar => Next.Concat(Held).Any(p => ((MeetingPage)p.Model).Meeting.Record.Date.IsDay);
}
