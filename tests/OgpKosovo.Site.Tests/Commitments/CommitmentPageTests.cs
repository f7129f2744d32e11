namespace OgpKosovo.Site.Tests.Commitments;

public sealed class CommitmentPageTests : IDisposable
{
    private readonly TemporarySite site = new();

    private string Page => site.Page("/en/commitments/xk1/");

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_commitment_without_updates_is_not_published()
    {
        Assert.Matches("<dt>How far</dt><dd><span class=\"status status-unknown\">.*Not published</span>", Page);
        Assert.Contains("No report on this commitment was published on this site.", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_without_evidence_says_so()
    {
        site.With("updates/XK1-2024-1.yml", Update("2024-1", "substantial"));
        Assert.Contains("No evidence given", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_newest_update_tells_how_far_it_is()
    {
        site.With("updates/XK1-2024-1.yml", Update("2024-1", "limited")).With("updates/XK1-2024-2.yml", Update("2024-2", "substantial"));
        Assert.Matches("<dt>How far</dt><dd><span class=\"status status-most\">.*Substantial</span> <small>reported for July–December 2024</small>", Page);
        Assert.True(Page.IndexOf("r2024-2", StringComparison.Ordinal) < Page.IndexOf("r2024-1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_without_an_archived_copy_says_so()
    {
        site.With("updates/XK1-2024-1.yml", Update("2024-1", "completed") + "evidence:\n  - title:\n      en: The portal\n    url: https://example.com/\n    language: sq\n");
        Assert.Contains("no archived copy", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_names_its_language_and_the_archived_copy()
    {
        site.With("updates/XK1-2024-1.yml", Update("2024-1", "completed") + "evidence:\n  - title:\n      en: The portal\n    url: https://example.com/\n    archived: https://example.net/copy\n    language: sq\n");
        Assert.Contains("<a href=\"https://example.com/\" hreflang=\"sq\">The portal</a>", Page, StringComparison.Ordinal);
        Assert.Contains("https://example.net/copy", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("No evidence given", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_commitment_past_its_end_says_that_the_deadline_has_passed()
    {
        Assert.Contains("The deadline has passed.", Page, StringComparison.Ordinal);
        site.With("updates/XK1-2024-2.yml", Update("2024-2", "completed"));
        Assert.DoesNotContain("The deadline has passed.", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Milestones_are_pending_or_completed_and_the_share_is_derived()
    {
        site.With("commitments/XK1.yml", "plan: p\ntitle:\n  en: C\nmilestones:\n  - id: XK1.1\n    result:\n      en: First\n    status: completed\n  - id: XK1.2\n    result:\n      en: Second\n    status: limited\n");
        Assert.Contains("1 of 2 milestones completed (50%)", Page, StringComparison.Ordinal);
        Assert.Matches("Pending or not reported</h3>[^§]*Second[^§]*Completed</h3>[^§]*First", Page);
    }

    [Fact]
    public void A_late_update_shows_its_reason()
    {
        site.With("updates/XK1-2024-2.yml", Update("2024-2", "limited", "2025-01-15") + "reason: lackOfResources\nexplanation:\n  en: Two posts are vacant.\n");
        Assert.Contains("Lack of resources – Two posts are vacant.", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void News_that_names_a_commitment_stands_on_its_page()
    {
        site.With("news/n.en.md", "---\ntitle: Books opened\npublished: 2024-05-01\ncommitments:\n  - XK1\n---\n\nText.\n");
        Assert.Contains("/en/news/books-opened/", Page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/en/commitments/xk1/\">Open the books</a>", site.Page("/en/news/books-opened/"), StringComparison.Ordinal);
    }

    [Fact]
    public void News_of_the_theme_stands_on_its_page()
    {
        site.With("tags/t.yml", "name:\n  en: Money\n")
            .With("commitments/XK1.yml", "plan: p\ntitle:\n  en: C\ntheme: t\n")
            .With("news/n.en.md", "---\ntitle: Budget day\npublished: 2024-05-01\ntags:\n  - t\n---\n\nText.\n");
        Assert.Contains("/en/news/budget-day/", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Commitments_must_be_the_same_in_all_versions_of_a_news_item()
    {
        site.With("news/n.en.md", "---\ntitle: N\ncommitments:\n  - XK1\n---\n\nText.\n").With("news/n.sq.md", "---\ntitle: N\n---\n\nText.\n");
        Assert.Equal(["news/n.en.md(4) OGP020"], site.Problems());
    }

    private static string Update(string period, string status, string date = "2024-12-31") =>
        $"commitment: XK1\nperiod: {period}\ndate: {date}\nstatus: {status}\nprogress:\n  en: Work was done.\n";
}
