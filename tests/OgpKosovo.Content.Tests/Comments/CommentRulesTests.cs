using OgpKosovo.Content.Tests.Checks;

namespace OgpKosovo.Content.Tests.Comments;

public sealed class CommentRulesTests
{
    private const string Head = "consultation: k\nreceived: 2024-05-02\nchannel: email\nlanguage: sr\n";
    private const string Answer = "answer:\n  decision: partly\n  date: 2024-06-01\n";

    [Theory]
    [InlineData("consent: false\ntext: Dobro.\n", "5) OGP086")]
    [InlineData("text: Dobro.\n", "1) OGP012")]
    public void Without_consent_it_is_refused(string yaml, string expected)
    {
        Assert.Equal(["comments/k-001.yml(" + expected], new SmallSite().With("comments/k-001.yml", Head + yaml).Problems());
    }

    [Theory]
    [InlineData("  reason:\n    en: ''\n", "10) OGP012")]
    [InlineData("  reason:\n    en: ' '\n", "10) OGP012")]
    [InlineData("", "8) OGP012")]
    public void An_answer_without_a_reason_is_refused(string reason, string expected)
    {
        var site = new SmallSite().With("comments/k-001.yml", Head + "consent: true\ntext: Dobro.\n" + Answer + reason);

        Assert.Equal(["comments/k-001.yml(" + expected], site.Problems());
    }

    [Theory]
    [InlineData("text: Pišite na ime@example.org\n", "6) OGP088")]
    [InlineData("name: Ime, 044 000 111\ntext: Dobro.\n", "6) OGP088")]
    [InlineData("organisation: 1234567890\ntext: Dobro.\n", "6) OGP088")]
    [InlineData("text: Dobro.\n" + Answer + "  reason:\n    en: Call 044 000 111.\n", "11) OGP088")]
    public void Personal_data_is_refused_at_its_line_and_not_repeated(string yaml, string expected)
    {
        var site = new SmallSite().With("comments/k-001.yml", Head + "consent: true\n" + yaml);

        Assert.Equal(["comments/k-001.yml(" + expected], site.Problems());
        Assert.DoesNotContain("example.org", site.Messages(), StringComparison.Ordinal);
        Assert.DoesNotContain("044", site.Messages(), StringComparison.Ordinal);
        Assert.DoesNotContain("1234", site.Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_wrote_in_Turkish_keeps_its_letters() =>
        Assert.Single(new Standards.Records(("comments/k-001.yml", "consultation: k\nreceived: 2024-05-02\nchannel: email\nlanguage: tr\nconsent: true\ntext: Mamu\u015Fa i\u00E7in de.\n")).Files.Of<OgpKosovo.Content.Comments.Comment>());

    [Fact]
    public void A_number_that_an_editor_has_looked_at_passes()
    {
        Assert.Empty(new SmallSite().With("comments/k-001.yml", Head + "consent: true\ntext: Odluka 01-2345/2023\nnumbersChecked: true\n").Problems());
    }

    [Theory]
    [InlineData("2024-04-30", "")]
    [InlineData("2024-06-02", Answer + "  reason:\n    en: Yes.\n")]
    public void Received_after_the_opening_and_answered_after_that(string received, string answer)
    {
        var head = Head.Replace("2024-05-02", received, StringComparison.Ordinal);
        var site = new SmallSite().With("comments/k-001.yml", head + "consent: true\ntext: Dobro.\n" + answer);

        Assert.Equal(answer.Length == 0 ? "comments/k-001.yml(2) OGP073" : "comments/k-001.yml(9) OGP073", Assert.Single(site.Problems()));
    }

    [Fact]
    public void Its_file_is_named_after_the_consultation_and_it_is_not_from_the_future()
    {
        var site = new SmallSite().With("comments/x.yml", Head.Replace("2024-05-02", "2025-03-02", StringComparison.Ordinal) + "consent: true\ntext: Dobro.\n");

        Assert.Equal(["comments/x.yml(0) OGP072", "comments/x.yml(2) OGP077"], site.Problems());
    }
}
