namespace OgpKosovo.Content.Tests.Checks;

/// <summary>The small site is built on 1 March 2025.</summary>
public sealed class FarDatesTests
{
    [Theory]
    [InlineData("documents/d.yml", "title:\n  en: D\nkind: minutes\ndate: 2062-05\nfiles:\n  - language: sq\n    url: https://example.org/\n", 4)]
    [InlineData("documents/d.yml", "title:\n  en: D\nkind: minutes\nupdated: 2026-03-02\nfiles:\n  - language: sq\n    url: https://example.org/\n", 4)]
    [InlineData("meetings/m.yml", "title:\n  en: M\nkind: forum\ndate: 2042-05-06\n", 4)]
    public void A_date_more_than_a_year_ahead_is_reported(string file, string yaml, int line)
    {
        Assert.Equal([$"{file}({line}) OGP101"], new SmallSite().With(file, yaml).Problems());
    }

    [Fact]
    public void The_last_day_within_a_year_is_right()
    {
        Assert.Empty(new SmallSite().With("meetings/m.yml", "title:\n  en: M\nkind: forum\ndate: 2026-03-01\n").Problems());
    }
}
