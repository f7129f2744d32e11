using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Comments;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Consultations;

/// <summary>A consultation's days are in order. Also tells in which state a consultation is.</summary>
public static class ConsultationRules
{
    public static void Check(RecordSet records, DiagnosticBag bag)
    {
        foreach (var consultation in records.Of<Consultation>().Values.Where(c => c.Places.Has("opens") && c.Places.Has("closes")))
        {
            DateOrder.Check(consultation.Places, ("opens", new PartialDate(consultation.Opens)), ("closes", new PartialDate(consultation.Closes)), bag);
            if (consultation.AnswersDue is { } due)
                DateOrder.Check(consultation.Places, ("closes", new PartialDate(consultation.Closes)), ("answersDue", new PartialDate(due)), bag);
        }
    }

    /// <summary>The state on a day.</summary>
    /// <param name="consultation">The consultation.</param>
    /// <param name="comments">Its comments.</param>
    /// <param name="today">The day of the build, in Europe/Belgrade.</param>
    public static ConsultationState StateOn(Consultation consultation, IEnumerable<Comment> comments, DateOnly today) =>
        today < consultation.Opens ? ConsultationState.Planned
        : today <= consultation.Closes ? ConsultationState.Open
        : comments.All(c => c.Answer is not null) ? ConsultationState.Closed
        : consultation.AnswersDue < today ? ConsultationState.AnswersOverdue
        : ConsultationState.Answering;
}
