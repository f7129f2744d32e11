using OgpKosovo.Content.Comments;
using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Standards;

/// <summary>Whether those who commented got an answer with its reasons, one by one or in a report.</summary>
internal sealed class AnswerFindings(ContentFiles files, StandardsSettings rules, DateOnly today)
{
    public Finding Answers()
    {
        var comments = files.Of<Comment>().ToLookup(c => c.Record.Consultation, c => c.Record, StringComparer.Ordinal);
        var closed = files.Of<Consultation>().Where(c => c.Record.Closes < today && (comments.Contains(c.Id) || c.Record.Report is not null)).OrderByDescending(c => c.Record.Closes).ToList();
        if (closed.Count == 0)
            return new Finding(FindingKind.Answers, RequirementState.NoData);
        var open = closed.Where(c => !ConsultationRules.IsAnswered(c.Record, comments[c.Id])).ToList();
        DateOnly? deadline = open.Count > 0 ? open.Min(c => ConsultationRules.AnswersDue(c.Record, rules)) : null;
        return new Finding(FindingKind.Answers, StateOf(deadline))
        {
            Deadline = deadline,
            Count = closed.Sum(c => comments[c.Id].Count(m => m.Answer is not null)),
            Needed = closed.Sum(c => comments[c.Id].Count()),
            Evidence = [.. closed.Take(2).Select(c => new StandardEvidence(c.File, c.Record.Title, new PartialDate(c.Record.Closes)))],
        };
    }

    // Comments that wait for an answer are never "met", however long there is still time.
    private RequirementState StateOf(DateOnly? deadline) =>
        deadline is not { } day ? RequirementState.Met
        : StandardsCheck.Until(day, today, rules) == RequirementState.Overdue ? RequirementState.Overdue
        : RequirementState.Due;
}
