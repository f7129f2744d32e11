namespace OgpKosovo.Content.Tests.Checks;

public sealed class SmallSiteTests
{
    [Fact]
    public void A_right_record_of_each_kind_breaks_no_rule()
    {
        Assert.Equal("", new SmallSite().Messages());
    }

    [Fact]
    public void A_reference_into_nothing_is_passed_over_by_the_rules()
    {
        var site = new SmallSite()
            .With("commitments/XK1.yml", "plan: none\ntitle:\n  en: C\nend: 2020\n")
            .With("updates/XK9-2024-1.yml", SmallSite.Update("2024-1", "2024-07-01", "limited").Replace("XK1", "XK9", StringComparison.Ordinal));

        Assert.DoesNotContain(site.Problems(), p => p.Contains("XK9", StringComparison.Ordinal));
    }
}
