using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Tests.Checks;

namespace OgpKosovo.Content.Tests.Plans;

public sealed class PlanRulesTests
{
    private const string Title = "title:\n  en: P\nscope: ogp\n";

    [Theory]
    [InlineData("start: 2024\nend: 2023\n", 5)]
    [InlineData("start: 2024\nend: 2025\nadopted: 2026-01-01\n", 5)]
    [InlineData("start: 2024\nend: 2025\nadopted: 2024-02\ndelivered: 2024-01\n", 7)]
    [InlineData("start: 2024\nend: 2025\nadopted: 2024-02\nlaunched: 2024-01-31\n", 7)]
    public void Dates_out_of_order_are_reported_at_the_later_one(string yaml, int line)
    {
        Assert.Contains($"plans/p.yml({line}) OGP073", new SmallSite().With("plans/p.yml", Title + yaml).Problems());
    }

    [Fact]
    public void A_year_and_a_day_in_it_are_in_order()
    {
        var site = new SmallSite().With("plans/p.yml", Title + "start: 2024\nend: 2025\nadopted: 2024-05-06\ndelivered: 2024-05\n");

        Assert.Empty(site.Problems());
    }

    [Theory]
    [InlineData("2023-12-31", PlanPhase.Upcoming)]
    [InlineData("2024-05-06", PlanPhase.Running)]
    [InlineData("2025-12-31", PlanPhase.Running)]
    [InlineData("2026-01-01", PlanPhase.Ended)]
    public void The_phase_follows_from_the_day(string today, PlanPhase phase)
    {
        var plan = new SmallSite().With("plans/p.yml", Title + "start: 2024\nend: 2025\nadopted: 2024-01-01\n").Record<Plan>("p");

        Assert.Equal(phase, PlanRules.PhaseOn(plan, DateOnly.Parse(today, null)));
    }

    [Fact]
    public void A_plan_that_nobody_adopted_is_not_running()
    {
        Assert.Equal(PlanPhase.Upcoming, PlanRules.PhaseOn(new SmallSite().Record<Plan>("p"), new DateOnly(2024, 5, 6)));
    }
}
