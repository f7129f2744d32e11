using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Plans;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Commitments;

/// <summary>The ids of milestones follow from their commitment's, and the dates are in order and in the plan's period.</summary>
public static class CommitmentRules
{
    public static void Check(RecordSet records, DiagnosticBag bag)
    {
        var plans = records.Of<Plan>();
        foreach (var (id, commitment) in records.Of<Commitment>())
        {
            if (!id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
                bag.Add(Codes.RecordName, new Place(commitment.Places.Record.File), Argument.Part(Parts.NumberOfOgp));
            DateOrder.Check(commitment.Places, ("start", commitment.Start), ("end", commitment.End), bag);
            CheckMilestones(id, commitment, bag);
            if (plans.TryGetValue(commitment.Plan, out var plan) && plan.Places.Has("start") && plan.Places.Has("end"))
                CheckPeriod(commitment, plan, bag);
        }
    }

    private static void CheckMilestones(string id, Commitment commitment, DiagnosticBag bag)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var milestone in commitment.Milestones.Where(m => m.Places.Has("id")))
        {
            if (!IsNumbered(milestone.Id, id))
                bag.Add(Codes.MilestoneId, milestone.Places.Of("id"), milestone.Id, id);
            else if (!seen.Add(milestone.Id))
                bag.Add(Codes.MilestoneTwice, milestone.Places.Of("id"), milestone.Id);
            DateOrder.Check(milestone.Places, ("start", milestone.Start), ("due", milestone.Due), bag);
        }
    }

    private static void CheckPeriod(Commitment commitment, Plan plan, DiagnosticBag bag)
    {
        if (commitment.End is { } end && end.LastDay < plan.Start.FirstDay)
            Report("end", end);
        if (commitment.Start is { } start && start.FirstDay > plan.End.LastDay)
            Report("start", start);

        void Report(string key, PartialDate date) =>
            bag.Add(Codes.OutsidePlan, commitment.Places.Of(key), key, $"{date}", commitment.Plan, $"{plan.Start}", $"{plan.End}");
    }

    private static bool IsNumbered(string milestone, string commitment) =>
        milestone.StartsWith(commitment + ".", StringComparison.Ordinal)
        && milestone.AsSpan(commitment.Length + 1) is [>= '1' and <= '9', .. var rest]
        && !rest.ContainsAnyExceptInRange('0', '9');
}
