using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Plans;

/// <summary>A plan's dates are in order. Also tells in which phase a plan is.</summary>
public static class PlanRules
{
    public static void Check(RecordSet records, DiagnosticBag bag)
    {
        foreach (var plan in records.Of<Plan>().Values.Where(p => p.Places.Has("start") && p.Places.Has("end")))
        {
            DateOrder.Check(plan.Places, ("start", plan.Start), ("end", plan.End), bag);
            DateOrder.Check(plan.Places, ("adopted", plan.Adopted), ("end", plan.End), bag);
            DateOrder.Check(plan.Places, ("adopted", plan.Adopted), ("delivered", plan.Delivered), bag);
            DateOrder.Check(plan.Places, ("adopted", plan.Adopted), ("launched", plan.Launched), bag);
        }
    }

    /// <summary>The phase on a day. A plan whose adoption is not recorded counts as upcoming until its period is over.</summary>
    public static PlanPhase PhaseOn(Plan plan, DateOnly today) =>
        today > plan.End.LastDay ? PlanPhase.Ended
        : plan.Adopted is { } adopted && adopted.FirstDay <= today && plan.Start.FirstDay <= today ? PlanPhase.Running
        : PlanPhase.Upcoming;
}
