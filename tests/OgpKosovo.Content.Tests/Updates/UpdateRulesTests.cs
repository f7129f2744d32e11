using OgpKosovo.Content.Tests.Checks;
using static OgpKosovo.Content.Tests.Checks.SmallSite;

namespace OgpKosovo.Content.Tests.Updates;

public sealed class UpdateRulesTests
{
    private const string Why = "reason: lackOfResources\nexplanation:\n  en: Why.\n";

    [Fact]
    public void The_file_is_named_after_commitment_and_period()
    {
        var site = new SmallSite().With("updates/first.yml", Update("2024-2", "2024-12-01", "limited"));

        Assert.Equal(["updates/first.yml(0) OGP072"], site.Problems());
        Assert.Contains("Name it XK1-2024-2.yml, or", site.Messages(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-3")]
    [InlineData("2026-1")]
    [InlineData("2024")]
    public void The_period_is_one_of_the_list(string period)
    {
        var site = new SmallSite().With($"updates/XK1-{period}.yml", Update(period, "2024-07-01", "limited"));

        Assert.Contains($"updates/XK1-{period}.yml(2) OGP076", site.Problems());
    }

    [Fact]
    public void The_list_of_periods_holds_half_years()
    {
        Assert.Contains("data/reporting.yml(2) OGP014", new SmallSite().With("data/reporting.yml", "periods:\n  - 2024-1\n  - spring\n").Problems());
    }

    [Fact]
    public void A_period_before_the_plan_is_refused()
    {
        var site = new SmallSite().With("updates/XK1-2023-2.yml", Update("2023-2", "2023-12-31", "notStarted"));

        Assert.Equal(["updates/XK1-2023-2.yml(2) OGP075"], site.Problems());
    }

    [Fact]
    public void A_report_before_its_period_is_refused()
    {
        var site = new SmallSite().With("updates/XK1-2024-2.yml", Update("2024-2", "2024-06-30", "completed"));

        Assert.Equal(["updates/XK1-2024-2.yml(3) OGP073"], site.Problems());
    }

    [Fact]
    public void An_update_from_the_future_is_refused()
    {
        var site = new SmallSite().With("updates/XK1-2025-1.yml", Update("2025-1", "2025-03-02", "completed"));

        Assert.Equal(["updates/XK1-2025-1.yml(3) OGP077"], site.Problems());
    }

    [Fact]
    public void A_status_may_not_go_back_without_a_reason()
    {
        var site = new SmallSite().With("updates/XK1-2024-2.yml", Update("2024-2", "2024-12-01", "notStarted"));

        Assert.Equal(
            "input/updates/XK1-2024-2.yml(4,9): error OGP078: The status goes back from \"limited\" in 2024-1 to \"notStarted\". "
                + "Correct it, or say why with \"reason\" and \"explanation\".",
            site.Messages());
        Assert.Empty(site.With("updates/XK1-2024-2.yml", Update("2024-2", "2024-12-01", "notStarted", Why)).Problems());
    }

    [Theory]
    [InlineData("notStarted")]
    [InlineData("limited")]
    public void Little_done_after_the_end_needs_a_reason_and_an_explanation(string status)
    {
        var site = new SmallSite().With("updates/XK1-2024-1.yml", Update("2024-1", "2024-06-30", "notStarted"));
        string[] late = ["updates/XK1-2024-2.yml(4) OGP079"];

        Assert.Equal(late, site.With("updates/XK1-2024-2.yml", Update("2024-2", "2025-01-01", status)).Problems());
        Assert.Equal(late, site.With("updates/XK1-2024-2.yml", Update("2024-2", "2025-01-01", status, "reason: other\n")).Problems());
        Assert.Empty(site.With("updates/XK1-2024-2.yml", Update("2024-2", "2025-01-01", status, Why)).Problems());
        Assert.Empty(site.With("updates/XK1-2024-2.yml", Update("2024-2", "2024-12-31", status)).Problems());
    }

    [Fact]
    public void A_blank_explanation_explains_nothing()
    {
        var blank = Update("2024-2", "2025-01-01", "limited", "reason: other\nexplanation:\n  en: ' '\n");

        Assert.Equal(["updates/XK1-2024-2.yml(4) OGP079"], new SmallSite().With("updates/XK1-2024-2.yml", blank).Problems());
    }

    [Theory]
    [InlineData("", "8) OGP080")]
    [InlineData("    url: https://example.org/\n    document: d\n", "8) OGP080")]
    [InlineData("    document: d\n    archived: https://example.org/\n", "12) OGP081")]
    [InlineData("    document: d\n    language: xx\n", "12) OGP017")]
    public void Evidence_is_a_link_or_a_document(string keys, string expected)
    {
        var language = keys.Contains("language", StringComparison.Ordinal) ? "" : "    language: en\n";
        var evidence = "evidence:\n  - title:\n      en: E\n" + (language.Length > 0 ? language : "    archived:\n") + keys;
        var site = new SmallSite().With("updates/XK1-2024-1.yml", Update("2024-1", "2024-06-30", "limited", evidence));

        Assert.Equal(["updates/XK1-2024-1.yml(" + expected], site.Problems());
    }

    [Fact]
    public void A_wrong_period_is_told_and_not_the_name_that_may_be_right()
    {
        Assert.Equal(["updates/XK1-2024-1.yml(2) OGP076"], new SmallSite().With("updates/XK1-2024-1.yml", Update("2024", "2024-06-30", "limited")).Problems());
    }

    [Theory]
    [InlineData("", "2025-12-31")]
    [InlineData("milestones:\n  - id: XK1.1\n    due: 2024-03\n    result:\n      en: R\n", "2024-03-31")]
    [InlineData("milestones:\n  - id: XK1.1\n    due: 2024-03\n    result:\n      en: R\n  - id: XK1.2\n    result:\n      en: R\n", "2025-12-31")]
    public void Without_an_end_of_its_own_the_last_milestone_or_the_plan_says_when_it_is_late(string milestones, string last)
    {
        var day = DateOnly.Parse(last, null);
        var commitment = "plan: p\ntitle:\n  en: C\n" + milestones;
        string[] Found(DateOnly date) => [.. new SmallSite().With("commitments/XK1.yml", commitment)
            .With("updates/XK1-2024-1.yml", Update("2024-1", date.ToString("yyyy-MM-dd", null), "limited")).Problems().Where(p => p.Contains("OGP079", StringComparison.Ordinal))];

        Assert.Empty(Found(day));
        Assert.Equal(["updates/XK1-2024-1.yml(4) OGP079"], Found(day.AddDays(1)));
    }
}
