using OgpKosovo.Content.Tests.Checks;

namespace OgpKosovo.Content.Tests.Commitments;

public sealed class CommitmentRulesTests
{
    private const string Head = "plan: p\ntitle:\n  en: C\n";

    [Theory]
    [InlineData("XK2.1")]
    [InlineData("XK1")]
    [InlineData("XK1.")]
    [InlineData("XK1.0")]
    [InlineData("XK1.1.1")]
    [InlineData("XK11.1")]
    [InlineData("xk1.1")]
    public void A_milestone_id_that_does_not_fit_its_commitment_is_reported_at_its_line(string id)
    {
        var site = new SmallSite().With("commitments/XK1.yml", Head + $"milestones:\n  - result:\n      en: R\n    id: {id}\n");

        Assert.Equal(["commitments/XK1.yml(7) OGP070"], site.Problems());
    }

    [Fact]
    public void A_milestone_id_that_stands_twice_is_reported()
    {
        var site = new SmallSite().With(
            "commitments/XK1.yml",
            Head + "milestones:\n  - id: XK1.1\n    result:\n      en: A\n  - id: XK1.1\n    result:\n      en: B\n");

        Assert.Equal(["commitments/XK1.yml(8) OGP071"], site.Problems());
    }

    [Fact]
    public void A_commitment_is_not_named_like_a_milestone()
    {
        Assert.Equal(["commitments/XK1.2.yml(0) OGP072"], new SmallSite().With("commitments/XK1.2.yml", Head).Problems());
    }

    [Theory]
    [InlineData("start: 2024-05\nend: 2024-04-30\n", "5) OGP073")]
    [InlineData("end: 2023-12-31\n", "4) OGP074")]
    [InlineData("start: 2026\n", "4) OGP074")]
    [InlineData("milestones:\n  - id: XK1.1\n    result:\n      en: R\n    start: 2024-06-01\n    due: 2024-01\n", "9) OGP073")]
    public void Dates_are_in_order_and_meet_the_period_of_the_plan(string yaml, string expected)
    {
        Assert.Contains("commitments/XK1.yml(" + expected, new SmallSite().With("commitments/XK1.yml", Head + yaml).Problems());
    }

    [Fact]
    public void Only_plan_and_title_are_required()
    {
        Assert.Empty(new SmallSite().With("commitments/XK1.yml", Head).Problems());
    }
}
