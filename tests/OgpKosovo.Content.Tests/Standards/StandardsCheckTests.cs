using OgpKosovo.Content.Standards;

namespace OgpKosovo.Content.Tests.Standards;

public sealed class StandardsCheckTests
{
    [Fact]
    public void A_meeting_of_the_Forum_is_met_then_due_then_overdue_as_the_day_moves()
    {
        var records = new Records(Records.Plan(), Records.Meeting("m", "forum", "2026-01-10"));
        Assert.Equal(RequirementState.NoData, records.State("2026-01-09", "1.1"));
        Assert.Equal(RequirementState.Met, records.State("2026-01-10", "1.1"));
        Assert.Equal(RequirementState.Met, records.State("2026-05-10", "1.1"));
        Assert.Equal(RequirementState.Due, records.State("2026-05-11", "1.1"));
        Assert.Equal(RequirementState.Due, records.State("2026-07-10", "1.1"));
        Assert.Equal(RequirementState.Overdue, records.State("2026-07-11", "1.1"));
        Assert.Equal(new DateOnly(2026, 7, 10), records.On("2026-07-11", "1.1").Deadline);
    }

    [Fact]
    public void A_requirement_is_as_good_as_its_worst_part()
    {
        var records = new Records(Records.Plan(), Records.Meeting("m", "forum", "2026-01-10"));
        Assert.Equal(RequirementState.NoData, records.On("2026-02-01", "1.1").State);
        var both = new Records(Records.Plan(), Records.Meeting("m", "forum", "2026-01-10"), Records.Document("d", "rulesOfProcedure", "2025"));
        Assert.Equal(RequirementState.Met, both.On("2026-02-01", "1.1").State);
    }

    [Fact]
    public void The_repository_is_overdue_when_nothing_new_came_for_half_a_year()
    {
        var records = new Records(Records.Plan(), Records.Document("a", "minutes", "2025-03"), Records.Document("b", "actionPlan", "2026-04-03"));
        Assert.Equal(RequirementState.Met, records.State("2026-05-01", "2.2"));
        Assert.Equal(RequirementState.Due, records.State("2026-10-03", "2.2"));
        Assert.Equal(RequirementState.Overdue, records.State("2026-10-04", "2.2"));
        Assert.EndsWith("b.yml", records.On("2026-05-01", "2.2").Findings[0].Evidence[0].File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_nobody_can_read_here_is_not_in_the_repository()
    {
        var records = new Records(Records.Plan(), Records.Document("a", "minutes", "2025-03"), ("documents/b.yml", "title:\n  en: D\nkind: actionPlan\ndate: 2026-04-03\nplan: p\n"));
        Assert.EndsWith("a.yml", Assert.Single(records.On("2026-05-01", "2.2").Findings[0].Evidence).File, StringComparison.Ordinal);
        Assert.Equal(RequirementState.Overdue, records.State("2026-05-01", "2.2"));
    }

    [Fact]
    public void The_number_of_months_is_a_setting()
    {
        var records = new Records(Records.Meeting("m", "forum", "2026-01-10"), ("data/standards.yml", "meetingMonths: 12\ndueDays: 10\n"));
        Assert.Equal(RequirementState.Met, records.State("2026-12-30", "1.1"));
        Assert.Equal(RequirementState.Overdue, records.State("2027-01-11", "1.1"));
        Assert.Equal(12, records.On("2026-12-31", "1.1").Value);
    }

    [Theory]
    [InlineData("2026-02-17", "2026-03-01", RequirementState.Met)]
    [InlineData("2026-02-18", "2026-03-01", RequirementState.Overdue)]
    [InlineData("2026-02", "2026-02-17", RequirementState.Due)]
    [InlineData("2026-02", "2026-02-18", RequirementState.Overdue)]
    public void The_timetable_has_to_be_public_two_weeks_before_the_first_consultation(string published, string today, RequirementState state)
    {
        var records = new Records(Records.Plan(), Records.Consultation("2026-03-03", "2026-03-31"), Records.Document("t", "timeline", published));
        Assert.Equal(state, records.State(today, "3.1"));
    }

    [Fact]
    public void The_making_of_a_plan_begins_with_its_first_meeting_where_that_comes_before_the_consultation()
    {
        var records = new Records(Records.Plan(), Records.Consultation("2026-03-03", "2026-03-31"), ("meetings/m.yml", "title:\n  en: M\nkind: forum\ndate: 2026-02-20\nplan: p\n"));
        Assert.Equal(new DateOnly(2026, 2, 6), records.On("2026-02-01", "3.1").Deadline);
    }

    [Fact]
    public void A_consultation_counts_when_it_is_open_for_long_enough()
    {
        Assert.Equal(RequirementState.NoData, new Records(Records.Plan(), Records.Consultation("2026-03-01", "2026-03-20")).State("2026-03-10", "3.3"));
        var enough = new Records(Records.Plan(), Records.Consultation("2026-03-01", "2026-03-21"));
        Assert.Equal(RequirementState.Due, enough.State("2026-02-28", "3.3"));
        Assert.Equal(RequirementState.Met, enough.State("2026-03-01", "3.3"));
        Assert.True(enough.On("2026-03-01", "3.3").IsUnderstood);
    }

    [Fact]
    public void Answers_are_due_then_overdue_then_met()
    {
        var waiting = new Records(Records.Plan(), Records.Consultation("2026-02-01", "2026-02-28", "answersDue: 2026-03-31\n"), Records.Comment(1, true), Records.Comment(2, false));
        Assert.Equal(RequirementState.NoData, waiting.State("2026-02-28", "4.1"));
        Assert.Equal(RequirementState.Due, waiting.State("2026-03-01", "4.1"));
        Assert.Equal(RequirementState.Due, waiting.State("2026-03-31", "4.1"));
        Assert.Equal(RequirementState.Overdue, waiting.State("2026-04-01", "4.1"));
        Assert.Equal((1, 2), (waiting.On("2026-04-01", "4.1").Findings[0].Count, waiting.On("2026-04-01", "4.1").Findings[0].Needed));
        var answered = new Records(Records.Plan(), Records.Consultation("2026-02-01", "2026-02-28"), Records.Comment(1, true));
        Assert.Equal(RequirementState.Met, answered.State("2026-04-01", "4.1"));
        var withoutDay = new Records(Records.Plan(), Records.Consultation("2026-02-01", "2026-02-28"), Records.Comment(1, false), ("data/standards.yml", "answerDays: 10\n"));
        Assert.Equal(RequirementState.Due, withoutDay.State("2026-03-10", "4.1"));
        Assert.Equal(RequirementState.Overdue, withoutDay.State("2026-03-11", "4.1"));
    }

    [Fact]
    public void Reviews_are_counted_by_the_year()
    {
        var records = new Records(Records.Plan(), Records.Meeting("a", "implementationReview", "2026-03-01"), Records.Meeting("b", "implementationReview", "2026-09-01"));
        Assert.Equal(RequirementState.NoData, records.State("2026-02-01", "5.1"));
        Assert.Equal(RequirementState.Due, records.State("2026-03-01", "5.1"));
        Assert.Equal(RequirementState.Met, records.State("2026-09-01", "5.1"));
        Assert.Equal(RequirementState.Due, records.State("2027-01-01", "5.1"));
        Assert.Equal(new DateOnly(2027, 12, 31), records.On("2027-01-01", "5.1").Deadline);
        Assert.Equal(RequirementState.Overdue, records.State("2028-01-01", "5.1"));
    }

    [Fact]
    public void Without_any_review_nothing_is_said_until_a_plan_has_run_for_a_whole_year()
    {
        var records = new Records(Records.Plan());
        Assert.Equal(RequirementState.NoData, records.State("2026-12-31", "5.1"));
        Assert.Equal(RequirementState.Overdue, records.State("2027-01-01", "5.1"));
    }

    [Fact]
    public void The_days_of_change_are_those_on_which_a_state_differs_from_the_day_before()
    {
        var records = new Records(Records.Meeting("m", "forum", "2026-01-10"), Records.Document("r", "rulesOfProcedure", "2020"));
        var days = StandardsCheck.Changes(records.Files, new DateOnly(2026, 2, 1), 366).Where(c => c.Number == "1.1").Select(c => c.Day);
        Assert.Equal([new DateOnly(2026, 5, 11), new DateOnly(2026, 7, 11)], days);
    }

    [Fact]
    public void A_site_without_records_has_no_data()
    {
        Assert.False(StandardsCheck.AppliesTo(new Records().Files));
        Assert.All(StandardsCheck.On(new Records().Files, new DateOnly(2026, 1, 1)).Where(r => r.Number != "2.1"), r => Assert.Equal(RequirementState.NoData, r.State));
    }
}
