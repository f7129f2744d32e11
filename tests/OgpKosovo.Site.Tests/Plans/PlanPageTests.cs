namespace OgpKosovo.Site.Tests.Plans;

public sealed class PlanPageTests : IDisposable
{
    private readonly TemporarySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_plan_whose_dates_are_not_known_says_that_they_are_not_published() =>
        Assert.Contains("<dt>Adopted by the Government</dt><dd><span class=\"unknown\">Not published</span>", site.Page("/en/plans/plan-one/"), StringComparison.Ordinal);

    [Fact]
    public void The_picture_and_the_table_of_progress_give_the_same_numbers()
    {
        site.With("commitments/XK2.yml", "plan: p\ntitle:\n  en: Two\n")
            .With("updates/XK2-2024-1.yml", "commitment: XK2\nperiod: 2024-1\ndate: 2024-07-01\nstatus: substantial\nprogress:\n  en: Done.\n");
        var page = site.Page("/en/plans/plan-one/");
        Assert.Contains("""<rect class="most" x="0" width="1" height="2"></rect><rect class="unknown" x="1" width="1" height="2"></rect>""", page, StringComparison.Ordinal);
        Assert.Matches("""status-most[^§]*?Substantial</span></th><td class="num">1</td>""", page);
        Assert.Matches("""status-done[^§]*?Completed</span></th><td class="num">0</td>""", page);
    }

    [Fact]
    public void Where_nothing_was_reported_no_zero_reads_as_a_finding()
    {
        var page = site.Page("/en/plans/plan-one/");
        Assert.Matches("""status-unknown[^§]*?Not published</span></th><td class="num">1</td>""", page);
        Assert.DoesNotContain("Not started", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_lists_its_commitments_and_documents()
    {
        site.With("documents/d.yml", "title:\n  en: The paper\nkind: draftPlan\nplan: p\n");
        var page = site.Page("/en/plans/plan-one/");
        Assert.Contains("/en/commitments/xk1/", page, StringComparison.Ordinal);
        Assert.Contains("/en/documents/the-paper/", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_in_Cyrillic_is_in_Cyrillic()
    {
        site.With("plans/p.yml", "title:\n  sr: Prvi plan\nscope: ogp\nstart: 2024\nend: 2025\n");
        var page = site.Page("/sr-cyrl/planovi/prvi-plan/");
        Assert.Contains("<html lang=\"sr-Cyrl\"", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Први план</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Није објављено", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_without_text_in_a_language_stands_in_for_the_original() =>
        Assert.Contains("canonical\" href=\"https://example.org/en/plans/plan-one/", site.Page("/sr/planovi/plan-one/"), StringComparison.Ordinal);
}
