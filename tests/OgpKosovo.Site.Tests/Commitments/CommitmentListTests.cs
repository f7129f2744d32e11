namespace OgpKosovo.Site.Tests.Commitments;

public sealed class CommitmentListTests : IDisposable
{
    private readonly TemporarySite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void There_is_a_list_for_each_plan_lead_and_status_that_a_commitment_has() =>
        Assert.Equal(
            ["/en/commitments/", "/en/commitments/lead/the-office/", "/en/commitments/plan/plan-one/", "/en/commitments/status/not-published/", "/en/commitments/xk1/"],
            site.Paths().Where(p => p.StartsWith("/en/commitments/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_list_holds_what_its_filter_leaves()
    {
        site.With("plans/q.yml", "title:\n  en: Plan Two\nscope: ogp\nstart: 2026\nend: 2028\n").With("commitments/XK2.yml", "plan: q\ntitle:\n  en: Two\n");
        var page = site.Page("/en/commitments/plan/plan-two/");
        Assert.Contains("/en/commitments/xk2/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/en/commitments/xk1/", page, StringComparison.Ordinal);
        Assert.Contains("<title>Commitments – Plan: Plan Two – example.org</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lists_have_addresses_in_each_language()
    {
        Assert.Contains("/sq/zotime/gjendja/nuk-eshte-publikuar/", site.Paths());
        Assert.Contains("/sr/obaveze/stanje/nije-objavljeno/", site.Paths());
        Assert.Contains("/sr-cyrl/obaveze/stanje/nije-objavljeno/", site.Paths());
    }

    [Fact]
    public void A_tag_without_news_has_no_page()
    {
        site.With("tags/t.yml", "name:\n  en: Money\n").With("news/n.en.md", "---\ntitle: N\n---\n\nText.\n");
        Assert.DoesNotContain(site.Paths(), p => p.Contains("/tag/", StringComparison.Ordinal));
    }
}
