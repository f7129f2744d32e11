namespace OgpKosovo.Content.Tests.Checks;

public sealed class SpanRulesTests
{
    [Theory]
    [InlineData("data/timeline.yml", "events:\n  - date: 2031-05\n    dateEnd: 2024-04\n    text:\n      en: T\n    basis: stated\n", 3)]
    [InlineData("members/m.yml", "name:\n  en: M\nshortName: M\nkind: media\nmemberships:\n  - body: forum\n    from: 2024\n    to: 2023-12\n", 8)]
    public void What_ends_before_it_begins_is_reported(string file, string yaml, int line)
    {
        Assert.Equal([$"{file}({line}) OGP073"], new SmallSite().With(file, yaml).Problems());
    }
}
