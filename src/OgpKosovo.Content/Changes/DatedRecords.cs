using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Updates;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Changes;

/// <summary>Collects everything of the accountability record that has a date.</summary>
public static class DatedRecords
{
    /// <summary>Updates, documents and meetings up to a day, the newest first; what is still to come has not changed anything.</summary>
    public static IReadOnlyList<Change> UpTo(DateOnly today, ContentFiles files)
    {
        var updates = files.Of<Update>().Select(u => new Change(new PartialDate(u.Record.Date)) { Update = u.Record });
        var documents = files.Of<Document>().Where(d => d.Record.Date is not null).Select(d => new Change(d.Record.Date!.Value) { Document = d });
        var meetings = files.Of<Meeting>().Select(m => new Change(m.Record.Date) { Meeting = m });
        return [.. updates.Concat(documents).Concat(meetings)
            .Where(c => c.Date.Year > 0 && c.Date.FirstDay <= today)
            .OrderByDescending(c => c.Date)];
    }
}
