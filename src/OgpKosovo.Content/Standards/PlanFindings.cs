using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Standards;

/// <summary>What belongs to the making of the newest plan: its timetable, invitations and consultation.</summary>
internal sealed class PlanFindings
{
    private readonly StandardsSettings rules;
    private readonly DateOnly today;
    private readonly List<Entry<Consultation>> consultations;
    private readonly List<Entry<Meeting>> meetings;
    private readonly List<Entry<Meeting>> outreach;
    private readonly List<Entry<Document>> timetables;

    public PlanFindings(ContentFiles files, StandardsSettings rules, DateOnly today)
    {
        this.rules = rules;
        this.today = today;
        var plan = files.Of<Plan>().Where(p => p.Record.Scope == PlanScope.Ogp).OrderByDescending(p => p.Record.Start).FirstOrDefault()?.Id;
        consultations = [.. files.Of<Consultation>().Where(c => plan is not null && c.Record.Plan == plan).OrderBy(c => c.Record.Opens)];
        meetings = [.. files.Of<Meeting>().Where(m => plan is not null && m.Record.Plan == plan).OrderBy(m => m.Record.Date)];
        outreach = [.. meetings.Where(m => m.Record.Kind == MeetingKind.Outreach)];
        timetables = [.. files.Of<Document>().Where(d => plan is not null && d.Record.Plan == plan && d.Record.Kind == DocumentKind.Timeline && d.Record.Date is not null).OrderBy(d => d.Record.Date)];
    }

    /// <summary>The timetable has to be public some days before the making of the plan begins: with its first meeting or consultation.</summary>
    public Finding Timetable()
    {
        var evidence = timetables.Select(d => new StandardEvidence(d.File, d.Record.Title, d.Record.Date)).ToList();
        var starts = consultations.Select(c => c.Record.Opens).Concat(meetings.Where(m => m.Record.Date.IsDay).Select(m => m.Record.Date.FirstDay)).ToList();
        if (starts.Count == 0)
            return new Finding(FindingKind.Timetable, RequirementState.NoData) { Evidence = evidence };
        var deadline = starts.Min().AddDays(-rules.NoticeDays);
        if (timetables.Any(d => d.Record.Date!.Value.LastDay <= deadline))
            return new Finding(FindingKind.Timetable, RequirementState.Met) { Evidence = evidence };
        var state = today > deadline ? RequirementState.Overdue : RequirementState.Due;
        return new Finding(FindingKind.Timetable, state) { Deadline = deadline, Evidence = evidence };
    }

    /// <summary>At least one meeting that informs and invites.</summary>
    public Finding Outreach()
    {
        var held = outreach.Where(m => m.Record.Date.FirstDay <= today).Select(m => new StandardEvidence(m.File, m.Record.Title, m.Record.Date)).Reverse().ToList();
        if (held.Count > 0)
            return new Finding(FindingKind.Outreach, RequirementState.Met) { Evidence = [.. held.Take(2)] };
        return outreach.Count > 0
            ? new Finding(FindingKind.Outreach, RequirementState.Due) { Deadline = outreach[0].Record.Date.LastDay }
            : new Finding(FindingKind.Outreach, RequirementState.NoData);
    }

    /// <summary>A consultation that is open for long enough; both its days count.</summary>
    public Finding Consultation()
    {
        var enough = consultations.Where(c => c.Record.Closes.DayNumber - c.Record.Opens.DayNumber + 1 >= rules.ConsultationDays).ToList();
        if (enough.Count == 0)
            return new Finding(FindingKind.Consultation, RequirementState.NoData) { Evidence = [.. consultations.Select(Shown)] };
        var opened = enough.Where(c => c.Record.Opens <= today).Select(Shown).Reverse().ToList();
        return opened.Count > 0
            ? new Finding(FindingKind.Consultation, RequirementState.Met) { Evidence = opened }
            : new Finding(FindingKind.Consultation, RequirementState.Due) { Deadline = enough[0].Record.Opens, Evidence = [Shown(enough[0])] };
    }

    private static StandardEvidence Shown(Entry<Consultation> entry) => new(entry.File, entry.Record.Title, new PartialDate(entry.Record.Opens));
}
