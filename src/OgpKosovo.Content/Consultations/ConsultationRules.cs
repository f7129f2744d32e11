using System.Globalization;
using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Comments;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Standards;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Consultations;

/// <summary>A consultation's days are in order. Also tells in which state a consultation is.</summary>
public static class ConsultationRules
{
    public static void Check(RecordSet records, DiagnosticBag bag)
    {
        foreach (var consultation in records.Of<Consultation>().Values)
            CheckDraft(consultation, bag);
        foreach (var consultation in records.Of<Consultation>().Values.Where(c => c.Places.Has("opens") && c.Places.Has("closes")))
        {
            DateOrder.Check(consultation.Places, ("opens", new PartialDate(consultation.Opens)), ("closes", new PartialDate(consultation.Closes)), bag);
            if (consultation.AnswersDue is { } due)
                DateOrder.Check(consultation.Places, ("closes", new PartialDate(consultation.Closes)), ("answersDue", new PartialDate(due)), bag);
        }
    }

    // A comment cites a paragraph by its number, which has to mean the same in every language.
    private static void CheckDraft(Consultation consultation, DiagnosticBag bag)
    {
        var counts = (consultation.Draft?.Versions.Values ?? []).Where(v => v.Body is not null)
            .Select(v => (v.Place, Count: DraftParagraphs.Anchors(v.Body!.Html).Count)).ToList();
        foreach (var (place, count) in counts.Where(c => c.Count != counts[0].Count))
            bag.Add(Codes.DraftParagraphs, place, count.ToString(CultureInfo.InvariantCulture), counts[0].Count.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>True where those who commented have an answer, one by one or in a report.</summary>
    public static bool IsAnswered(Consultation consultation, IEnumerable<Comment> comments) =>
        consultation.Report is not null || comments.All(c => c.Answer is not null);

    /// <summary>The last day on which the answers are in time.</summary>
    public static DateOnly AnswersDue(Consultation consultation, StandardsSettings rules) =>
        consultation.AnswersDue ?? consultation.Closes.AddDays(rules.AnswerDays);

    /// <summary>The state on a day.</summary>
    /// <param name="consultation">The consultation.</param>
    /// <param name="comments">Its comments.</param>
    /// <param name="rules">The days for answers.</param>
    /// <param name="today">The day of the build, in Europe/Belgrade.</param>
    public static ConsultationState StateOn(Consultation consultation, IEnumerable<Comment> comments, StandardsSettings rules, DateOnly today) =>
        today < consultation.Opens ? ConsultationState.Planned
        : today <= consultation.Closes ? ConsultationState.Open
        : IsAnswered(consultation, comments) ? ConsultationState.Closed
        : AnswersDue(consultation, rules) < today ? ConsultationState.AnswersOverdue
        : ConsultationState.Answering;
}
