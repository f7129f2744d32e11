namespace OgpKosovo.Site.Tests.Changes;

public sealed class ChangeLogTests : IDisposable
{
    private readonly TemporarySite site = new();

    public ChangeLogTests() => site
        .With("updates/XK1-2024-1.yml", "commitment: XK1\nperiod: 2024-1\ndate: 2024-07-01\nstatus: limited\nprogress:\n  en: Begun.\n")
        .With("documents/d.yml", "title:\n  en: The paper\nkind: letter\ndate: 2023-05\n")
        .With("meetings/m.yml", "title:\n  en: The meeting\nkind: forum\ndate: 2025-02-10\n");

    public void Dispose() => site.Dispose();

    [Fact]
    public void Updates_documents_and_meetings_stand_in_one_log_the_newest_first()
    {
        var page = site.Page("/en/changes/");
        Assert.Matches("/en/meetings/the-meeting/[^§]*/en/commitments/xk1/#r2024-1[^§]*/en/documents/the-paper/", page);
        Assert.Contains("No evidence given", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_year_has_a_page()
    {
        Assert.Contains("/sq/ndryshime/2024/", site.Paths());
        Assert.DoesNotContain("the-meeting", site.Page("/en/changes/2024/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_nobody_told_is_not_made_up()
    {
        Assert.DoesNotContain("Last changed", site.Page("/en/changes/2023/"), StringComparison.Ordinal);
        site.With("documents/d.yml", "title:\n  en: The paper\nkind: letter\ndate: 2023-05\nupdated: 2023-06-07\n");
        Assert.Contains("Last changed: <time datetime=\"2023-06-07\">", site.Page("/en/changes/2023/"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_still_to_come_is_no_change()
    {
        site.Today = new DateOnly(2025, 2, 9);
        Assert.DoesNotContain("the-meeting", site.Page("/en/changes/"), StringComparison.Ordinal);
    }
}
