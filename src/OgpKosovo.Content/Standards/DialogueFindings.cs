using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Updates;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Standards;

/// <summary>What has to go on all the time: meetings of the Forum, its rules, the repository, reviews of results.</summary>
internal sealed class DialogueFindings(ContentFiles files, StandardsSettings rules, DateOnly today)
{
    public Finding ForumMeeting() => Again(FindingKind.ForumMeeting, rules.MeetingMonths, Held(MeetingKind.Forum));

    public Finding RulesOfProcedure()
    {
        var found = files.Of<Document>().Where(d => d.Record.Kind == DocumentKind.RulesOfProcedure).Select(d => new StandardEvidence(d.File, d.Record.Title, d.Record.Date)).ToList();
        return new Finding(FindingKind.RulesOfProcedure, found.Count > 0 ? RequirementState.Met : RequirementState.NoData) { Evidence = Newest(found) };
    }

    /// <summary>The newest document that can be read, or the newest report on a commitment that gives evidence.</summary>
    public Finding Repository()
    {
        var commitments = files.Of<Commitment>().ToDictionary(c => c.Id, StringComparer.Ordinal);
        var reports = files.Of<Update>()
            .Where(u => u.Record.Evidence.Count > 0 && commitments.ContainsKey(u.Record.Commitment))
            .Select(u => new StandardEvidence(commitments[u.Record.Commitment].File, commitments[u.Record.Commitment].Record.Title, new PartialDate(u.Record.Date)));
        var documents = files.Of<Document>().Where(d => d.Record.Files.Count > 0).Select(d => new StandardEvidence(d.File, d.Record.Title, d.Record.Date));
        return Again(FindingKind.Repository, rules.DocumentMonths, reports.Concat(documents).Where(e => e.Date?.FirstDay <= today));
    }

    /// <summary>The meetings about results in this year; those of last year count against it only where a plan ran all that year.</summary>
    public Finding Reviews()
    {
        var held = Held(MeetingKind.ImplementationReview).ToList();
        var now = held.Where(m => m.Date!.Value.Year == today.Year).ToList();
        var finding = new Finding(FindingKind.Reviews, RequirementState.Met) { Count = now.Count, Needed = rules.ReviewsAYear, Evidence = Newest(now.Count > 0 ? now : held) };
        if (now.Count >= rules.ReviewsAYear)
            return finding;
        var endOfYear = new DateOnly(today.Year, 12, 31);
        if (!files.Of<Plan>().Any(p => p.Record.Scope == PlanScope.Ogp && PlanRules.PhaseOn(p.Record, today) == PlanPhase.Running))
            return finding with { State = RequirementState.NoData };
        return !WasEnough(held, today.Year - 1) ? finding with { State = RequirementState.Overdue, Deadline = endOfYear.AddYears(-1) }
            : held.Count == 0 ? finding with { State = RequirementState.NoData }
            : finding with { State = RequirementState.Due, Deadline = endOfYear };
    }

    private bool WasEnough(List<StandardEvidence> held, int year) =>
        held.Count(m => m.Date!.Value.Year == year) >= rules.ReviewsAYear
        || !files.Of<Plan>().Any(p => p.Record.Scope == PlanScope.Ogp && p.Record.Start.FirstDay <= new DateOnly(year, 1, 1) && p.Record.End.LastDay >= new DateOnly(year, 12, 31));

    private IEnumerable<StandardEvidence> Held(MeetingKind kind) => files.Of<Meeting>()
        .Where(m => m.Record.Kind == kind && m.Record.Date.FirstDay <= today)
        .Select(m => new StandardEvidence(m.File, m.Record.Title, m.Record.Date));

    // What is needed again some months after the newest record.
    private Finding Again(FindingKind kind, int months, IEnumerable<StandardEvidence> records)
    {
        var newest = Newest(records);
        if (newest.Count == 0)
            return new Finding(kind, RequirementState.NoData);
        var day = newest[0].Date!.Value.LastDay;
        var deadline = (day > today ? today : day).AddMonths(months);
        return new Finding(kind, StandardsCheck.Until(deadline, today, rules)) { Deadline = deadline, Evidence = newest };
    }

    private static List<StandardEvidence> Newest(IEnumerable<StandardEvidence> records) =>
        [.. records.OrderByDescending(r => r.Date?.LastDay).ThenBy(r => r.File, StringComparer.Ordinal).Take(2)];
}
