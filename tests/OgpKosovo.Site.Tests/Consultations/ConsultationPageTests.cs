namespace OgpKosovo.Site.Tests.Consultations;

public sealed class ConsultationPageTests : IDisposable
{
    private const string Draft =
        "title:\n  en: The draft\nopens: 2025-02-01\ncloses: 2025-02-20\nanswersDue: 2025-03-20\nquestion:\n  en: What is missing?\n"
        + "draft:\n  en: |\n    First.\n\n    - one\n    - two\n\n    Last.\nchannels:\n  email: office@example.org\n";

    private readonly TemporarySite site = new();

    public ConsultationPageTests() => site.With("consultations/k.yml", Draft);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("2025-01-31", "Opens on 1&#xA0;February 2025")]
    [InlineData("2025-02-20", "Open until 20&#xA0;February 2025")]
    [InlineData("2025-02-21", "Closed; the comments are being answered")]
    [InlineData("2025-03-20", "Closed; the comments are being answered")]
    [InlineData("2025-03-21", "Closed; answers overdue")]
    public void A_closed_consultation_without_answers_is_overdue_from_the_day_on(string today, string state)
    {
        if (today != "2025-01-31")
            site.With("comments/k-001.yml", Comment);
        Assert.Contains(state, On(today), StringComparison.Ordinal);
    }

    [Fact]
    public void Ways_to_comment_are_offered_only_until_it_closes()
    {
        Assert.Contains("mailto:office@example.org?subject=%5Bk%5D%20en", On("2025-02-20"), StringComparison.Ordinal);
        Assert.DoesNotContain("mailto:", On("2025-02-21"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_paragraph_and_list_item_of_the_draft_has_an_anchor()
    {
        var page = On("2025-02-02");
        Assert.Contains("<p id=\"p1\"><a class=\"para\" href=\"#p1\" aria-label=\"Paragraph 1\">1</a> First.", page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"p3\">", page, StringComparison.Ordinal);
        Assert.Contains("<p id=\"p4\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_put_in_later_leaves_the_others_their_anchors_and_can_be_cited()
    {
        site.With("comments/k-001.yml", Comment + "paragraph: p4\n").With("comments/k-002.yml", Comment + "paragraph: p1.1\n");
        site.With("consultations/k.yml", Draft.Replace("First.\n", "First.\n\n    {#1.1} Put in.\n", StringComparison.Ordinal));
        var page = On("2025-03-01");
        Assert.Contains("<p id=\"p1.1\"><a class=\"para\" href=\"#p1.1\" aria-label=\"Paragraph 1.1\">1.1</a> Put in.", page, StringComparison.Ordinal);
        Assert.Contains("<p id=\"p4\"><a class=\"para\" href=\"#p4\" aria-label=\"Paragraph 4\">4</a> Last.", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#p1.1\">on paragraph 1.1</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_of_the_draft_takes_no_anchor_of_a_paragraph()
    {
        site.With("consultations/k.yml", Draft.Replace("First.\n", "## P1\n\n    First.\n", StringComparison.Ordinal));
        var page = On("2025-03-01");
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(page, "id=\"p1\""));
        Assert.Contains("<p id=\"p1\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_stands_beside_its_answer_as_plain_text()
    {
        site.With("comments/k-001.yml", Comment.Replace("Add dates.", "Add <b>dates</b>.", StringComparison.Ordinal) + "paragraph: p2\nanswer:\n  decision: partly\n  reason:\n    en: Two of the dates are known.\n");
        var page = On("2025-03-01");
        Assert.Contains("<p lang=\"en\">Add &lt;b&gt;dates&lt;/b&gt;.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#p2\">on paragraph 2</a>", page, StringComparison.Ordinal);
        Assert.Contains("<p>Two of the dates are known.</p>", page, StringComparison.Ordinal);
        Assert.Matches("Accepted in part</span></th><td class=\"num\">1</td>", page);
        Assert.Matches("No answer yet</span></th><td class=\"num\">0</td>", page);
    }

    [Fact]
    public void A_comment_on_a_paragraph_that_does_not_exist_is_an_error()
    {
        site.With("comments/k-001.yml", Comment + "paragraph: p5\n");
        Assert.Equal(["comments/k-001.yml(7) OGP089"], site.Problems());
    }

    [Fact]
    public void A_site_without_consultations_has_no_such_section()
    {
        using var other = new TemporarySite();
        Assert.DoesNotContain("/en/consultations/", other.Paths());
    }

    private string On(string today)
    {
        site.Today = DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return site.Page("/en/consultations/the-draft/");
    }

    private const string Comment = "consultation: k\nreceived: 2025-02-02\nchannel: email\nlanguage: en\nconsent: true\ntext: Add dates.\n";
}
