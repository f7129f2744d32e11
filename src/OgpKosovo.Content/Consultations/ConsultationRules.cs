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
        var versions = (consultation.Draft?.Versions.Values ?? []).Where(v => v.Body is not null)
            .Select(v => (v.Place, v.Body!.Html, Anchors: DraftParagraphs.Anchors(v.Body.Html))).ToList();
        foreach (var (place, html, anchors) in versions)
        {
            var first = versions[0].Anchors;
            if (anchors.Count != first.Count)
                bag.Add(Codes.DraftParagraphs, place, anchors.Count.ToString(CultureInfo.InvariantCulture), first.Count.ToString(CultureInfo.InvariantCulture));
            else if ((DraftParagraphs.WrongNumber(html) ?? anchors.Except(first).FirstOrDefault()?[1..]) is { } number)
                bag.Add(Codes.DraftNumber, place, number);
        }
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
