namespace OgpKosovo.Site.Tests.Documents;

public sealed class DocumentPageTests : IDisposable
{
    private readonly TemporarySite site = new();

    public DocumentPageTests() => site
        .With("files/paper.txt", "abc").With("files/paper.pdf", TestPdf.Of(pages: 2))
        .With("documents/old.yml", "title:\n  en: Paper\nkind: draftPlan\ndate: 2024-02\nversion: '0.9'\n")
        .With("documents/paper.yml", "title:\n  en: Paper\nkind: actionPlan\nissuer: o\ndate: 2024-05-06\nplan: p\nsupersedes: old\nfiles:\n  - language: sq\n    file: ../files/paper.pdf\n  - language: sr\n    file: ../files/paper.txt\n  - language: en\n    url: https://example.com/paper\n");

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_file_of_this_site_has_its_format_size_and_hash()
    {
        var page = site.Page("/en/documents/paper/");
        Assert.Contains("href=\"/files/paper.pdf\"", page, StringComparison.Ordinal);
        Assert.Contains("TXT, 3&#xA0;B", page, StringComparison.Ordinal);
        Assert.Contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_has_its_pages_and_says_whether_it_has_text_and_tags()
    {
        Assert.Contains("&#xA0;B, 2 pages", site.Page("/en/documents/paper/"), StringComparison.Ordinal);
        Assert.Contains("with tags for screen readers", site.Page("/en/documents/paper/"), StringComparison.Ordinal);
        Assert.Contains("2 стране", site.Page("/sr-cyrl/dokumenti/paper/"), StringComparison.Ordinal);
        Assert.Contains("\"pageCount\": 2,", site.File("data/documents.json"), StringComparison.Ordinal);
        Assert.Contains("\"isTagged\": true", site.File("data/documents.json"), StringComparison.Ordinal);
        Assert.Contains("files_pageCount", site.File("data/documents.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_without_text_or_tags_and_one_that_cannot_be_read_are_reported_and_stop_nothing()
    {
        foreach (var (pdf, said) in new[]
        {
            (TestPdf.Of(hasText: false), "text recognition"),
            (TestPdf.Of(isTagged: false), "no tags"),
            (TestPdf.Of()[..60], "damaged"),
            ("abc", "damaged"),
            ("", "damaged"),
            (TestPdf.Of().Replace("/Root 1 0 R", "/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <0000000000000000000000000000000000000000000000000000000000000000> /U <0000000000000000000000000000000000000000000000000000000000000000> >>", StringComparison.Ordinal), "password"),
        })
            Assert.Contains(said, Assert.Single(site.With("files/paper.pdf", pdf).Messages()), StringComparison.Ordinal);
        Assert.Equal(["files/paper.pdf(0) OGP047"], site.Problems());
    }

    [Theory]
    [InlineData("https://example.com/paper.pdf", "File in English")]
    [InlineData("https://example.com/paper.PDF?v=2", "File in English")]
    [InlineData("https://example.com/?p=87263", "Page in English")]
    [InlineData("https://example.com/ActDetail.aspx?ActID=1", "Page in English")]
    public void What_a_browser_shows_is_called_a_page(string url, string words)
    {
        using var other = new TemporarySite().With("documents/d.yml", $"title:\n  en: D\nkind: letter\nfiles:\n  - language: en\n    url: {url}\n");
        Assert.Contains($"hreflang=\"en\">{words}</a>", other.Page("/en/documents/d/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_elsewhere_names_its_host() =>
        Assert.Contains("<a href=\"https://example.com/paper\" hreflang=\"en\">Page in English</a><small>example.com", site.Page("/en/documents/paper/"), StringComparison.Ordinal);

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
