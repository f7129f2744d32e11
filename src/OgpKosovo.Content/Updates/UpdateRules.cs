using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Updates;

/// <summary>An update belongs to a reporting period of its plan, gives reasons where it has to, and its evidence can be found.</summary>
public static class UpdateRules
{
    public static void Check(RecordSet records, DateOnly today, DiagnosticBag bag)
    {
        var updates = records.Of<Update>();
        var commitments = records.Of<Commitment>();
        var plans = records.Of<Plan>();
        var periods = records.Of<Reporting>().Values.SelectMany(r => r.Periods).ToList();
        foreach (var (id, update) in updates)
        {
            if (!CheckPeriod(update, periods, bag))
                CheckName(id, update, bag);
            if (update.Date > today)
                bag.Add(Codes.FutureDate, update.Places.Of("date"), $"{new PartialDate(update.Date)}");
            foreach (var evidence in update.Evidence)
                CheckEvidence(evidence, bag);
            if (!commitments.TryGetValue(update.Commitment, out var commitment))
                continue;
            CheckDelay(update, EndOf(commitment, plans.GetValueOrDefault(commitment.Plan)), bag);
            if (plans.TryGetValue(commitment.Plan, out var plan))
                CheckPlan(update, commitment.Plan, plan, bag);
        }

        foreach (var history in updates.Values.Where(u => u.Places.Has("status")).GroupBy(u => u.Commitment, StringComparer.Ordinal))
            CheckDirection([.. history.OrderBy(u => u.Period, StringComparer.Ordinal)], bag);
    }

    private static void CheckName(string id, Update update, DiagnosticBag bag)
    {
        var name = $"{update.Commitment}-{update.Period}";
        if (update.Places.Has("commitment") && update.Places.Has("period") && id != name)
            bag.Add(Codes.RecordName, new Place(update.Places.Record.File), name + ".yml");
    }

    // True where the period is wrong: then the name may be right.
    private static bool CheckPeriod(Update update, List<string> periods, DiagnosticBag bag)
    {
        var isWrong = update.Places.Has("period") && !periods.Contains(update.Period, StringComparer.Ordinal);
        if (isWrong)
            bag.Add(Codes.Period, update.Places.Of("period"), update.Period, string.Join(", ", periods));
        if (update.Places.Has("date") && HalfYear.TryParse(update.Period, out var period) && update.Date < period.FirstDay)
            bag.Add(Codes.DateOrder, update.Places.Of("date"), "date", $"{new PartialDate(update.Date)}", "period", update.Period);
        return isWrong;
    }

    private static void CheckPlan(Update update, string id, Plan plan, DiagnosticBag bag)
    {
        if (plan.Places.Has("start") && HalfYear.TryParse(update.Period, out var period) && period.LastDay < plan.Start.FirstDay)
            bag.Add(Codes.UpdateBeforePlan, update.Places.Of("period"), update.Period, id, $"{plan.Start}");
    }

    // The day of the update decides, not the day of the build: an update that was right when it was written stays right.
    private static void CheckDelay(Update update, PartialDate? promised, DiagnosticBag bag)
    {
        if (update.Places.Has("status") && update.Places.Has("date")
            && update.Status <= CommitmentStatus.Limited && promised is { } end && update.Date > end.LastDay && !IsExplained(update))
            bag.Add(Codes.LateWithoutReason, update.Places.Of("status"), Word(update.Status), $"{end}");
    }

    // Where the commitment names no end, its last milestone does, else the plan.
    private static PartialDate? EndOf(Commitment commitment, Plan? plan) =>
        commitment.End
        ?? (commitment.Milestones.Count > 0 && commitment.Milestones.All(m => m.Due is not null) ? commitment.Milestones.Max(m => m.Due) : null)
        ?? (plan is not null && plan.Places.Has("end") ? plan.End : null);

    private static void CheckDirection(List<Update> history, DiagnosticBag bag)
    {
        foreach (var (before, after) in history.Zip(history.Skip(1)))
            if (after.Status < before.Status && !IsExplained(after))
                bag.Add(Codes.StatusBack, after.Places.Of("status"), Word(before.Status), before.Period, Word(after.Status));
    }

    private static void CheckEvidence(UpdateEvidence evidence, DiagnosticBag bag)
    {
        if (evidence.Url is null == evidence.Document is null)
            bag.Add(Codes.ExactlyOne, evidence.Places.Record, Argument.Part(Parts.UrlAndDocument));
        else if (evidence.Archived is not null && evidence.Url is null)
            bag.Add(Codes.ArchiveWithoutLink, evidence.Places.Of("archived"));
        SourceLanguage.Check(evidence.Language, evidence.Places.Of("language"), bag);
    }

    private static bool IsExplained(Update update) => update.Reason is not null && update.Explanation is not null;

    private static string Word(CommitmentStatus status) => RecordSchema.NameOf(status.ToString());
}
