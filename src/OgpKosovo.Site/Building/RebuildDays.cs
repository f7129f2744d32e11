using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Standards;

namespace OgpKosovo.Site.Building;

/// <summary>Why a page says something else from a day on.</summary>
public enum RebuildReason
{
    Opens,
    Closes,
    AnswersDue,
    News,
    Debt,
    Standard,
    Plan,
    Commitment,
    Meeting,
}

/// <summary>Tells on which days the site has to be built again, because pages depend on the day of the build.</summary>
public static class RebuildDays
{
    // Requirements are judged day by day: so many days ahead.
    private const int Horizon = 366;

    /// <summary>The days after <paramref name="today"/> in their order, each with the reason and the id of what changes.</summary>
    public static IReadOnlyList<(DateOnly Day, RebuildReason Reason, string Subject)> Of(ContentFiles files, DateOnly today) =>
        [.. All(files, today).Where(d => d.Day > today).Distinct().OrderBy(d => d.Day).ThenBy(d => d.Reason).ThenBy(d => d.Subject, StringComparer.Ordinal)];

    private static IEnumerable<(DateOnly Day, RebuildReason Reason, string Subject)> All(ContentFiles files, DateOnly today)
    {
        foreach (var (id, _, consultation) in files.Of<Consultation>())
        {
            yield return (consultation.Opens, RebuildReason.Opens, id);
            yield return (consultation.Closes.AddDays(1), RebuildReason.Closes, id);
            yield return (ConsultationRules.AnswersDue(consultation, StandardsSettings.Of(files)).AddDays(1), RebuildReason.AnswersDue, id);
        }

        foreach (var item in files.Items.Where(i => !i.FrontMatter.Excluded && i.FrontMatter.Published is not null))
            yield return (item.FrontMatter.Published!.Value.FirstDay, RebuildReason.News, item.Key);
        foreach (var missing in files.One<TranslationDebt>()?.Missing ?? [])
            yield return (missing.Until.AddDays(1), RebuildReason.Debt, missing.Item);
        foreach (var (id, _, plan) in files.Of<Plan>())
        {
            if (plan.Adopted is { } adopted)
                yield return (adopted.FirstDay > plan.Start.FirstDay ? adopted.FirstDay : plan.Start.FirstDay, RebuildReason.Plan, id);
            yield return (plan.End.LastDay.AddDays(1), RebuildReason.Plan, id);
        }

        foreach (var (id, _, commitment) in files.Of<Commitment>())
            if (commitment.End is { } end)
                yield return (end.LastDay.AddDays(1), RebuildReason.Commitment, id);
        foreach (var (id, _, meeting) in files.Of<Meeting>())
            yield return ((meeting.DateEnd ?? meeting.Date).LastDay.AddDays(1), RebuildReason.Meeting, id);
        if (StandardsCheck.AppliesTo(files))
            foreach (var (day, number) in StandardsCheck.Changes(files, today, Horizon))
                yield return (day, RebuildReason.Standard, number);
    }
}
