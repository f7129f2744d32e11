namespace OgpKosovo.Site.Tests.Documents;

public sealed class DocumentPageTests : IDisposable
{
    private readonly TemporarySite site = new();

    public DocumentPageTests() => site
        .With("files/paper.pdf", "abc")
        .With("documents/old.yml", "title:\n  en: Paper\nkind: draftPlan\ndate: 2024-02\nversion: '0.9'\n")
        .With("documents/paper.yml", "title:\n  en: Paper\nkind: actionPlan\nissuer: o\ndate: 2024-05-06\nplan: p\nsupersedes: old\nfiles:\n  - language: sq\n    file: ../files/paper.pdf\n  - language: en\n    url: https://example.com/paper\n");

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_file_of_this_site_has_its_format_size_and_hash()
    {
        var page = site.Page("/en/documents/paper/");
        Assert.Contains("href=\"/files/paper.pdf\"", page, StringComparison.Ordinal);
        Assert.Contains("PDF, 3&#xA0;B", page, StringComparison.Ordinal);
        Assert.Contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_elsewhere_names_its_host() =>
        Assert.Contains("<a href=\"https://example.com/paper\" hreflang=\"en\">File in English</a><small>example.com", site.Page("/en/documents/paper/"), StringComparison.Ordinal);

    [Fact]
    public void A_version_and_what_replaces_it_lead_to_each_other()
    {
        Assert.Contains("<dt>Replaces</dt><dd><a href=\"/en/documents/paper-old/\">", site.Page("/en/documents/paper/"), StringComparison.Ordinal);
        Assert.Contains("<dt>Replaced by</dt><dd><a href=\"/en/documents/paper/\">", site.Page("/en/documents/paper-old/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_a_file_says_so() =>
        Assert.Contains("No file of this document is known to this site.", site.Page("/en/documents/paper-old/"), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_does_not_exist_is_an_error_at_its_line()
    {
        site.With("documents/x.yml", "title:\n  en: X\nkind: letter\nfiles:\n  - language: en\n    file: ../files/none.pdf\n");
        Assert.Equal(["documents/x.yml(6) OGP031"], site.Problems());
    }

    [Fact]
    public void There_is_a_list_for_each_kind_plan_and_year_that_a_document_has() =>
        Assert.Equal(
            ["/en/documents/kind/action-plan/", "/en/documents/kind/draft-plan/", "/en/documents/plan/plan-one/", "/en/documents/year/2024/"],
            site.Paths().Where(p => p.StartsWith("/en/documents/", StringComparison.Ordinal) && p.Split('/').Length > 5).Order(StringComparer.Ordinal));

    [Fact]
    public void The_feed_of_documents_names_a_day_of_publication_only_where_it_is_known()
    {
        var feed = site.File("en/documents.atom");
        Assert.Contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/en/documents.atom\" />", feed, StringComparison.Ordinal);
        Assert.Single(feed.Split("<published>"), p => p.StartsWith("2024-05-06T", StringComparison.Ordinal));
        Assert.Equal(2, feed.Split("<published>").Length);
        Assert.Equal(3, feed.Split("<entry>").Length);
    }
}
