using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Updates;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Changes;

/// <summary>Something of the accountability record that happened on a date: one of update, document and meeting is not null.</summary>
public sealed record Change(PartialDate Date)
{
    public Update? Update { get; init; }

    public Entry<Document>? Document { get; init; }

    public Entry<Meeting>? Meeting { get; init; }

    /// <summary>The day on which the record was last changed; null where it does not tell.</summary>
    public DateOnly? Updated => Update?.Date ?? Document?.Record.Updated ?? Meeting?.Record.Updated;
}
