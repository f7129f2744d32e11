using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Content.Tests.Diagnostics;

/// <summary>A fault of a YAML text is told where it has to be mended, which is often before the place at which the parser gives up.</summary>
public sealed class YamlPlaceTests
{
    [Theory]
    [InlineData("title:Debate\nslug: x\n", 1, 6, Parts.YamlColonSpace)]
    [InlineData("slug: x\ntitle:\u00A0Debate\norder: 1\n", 2, 6, Parts.YamlColonSpace)]
    [InlineData("title: x\ntags:\n\t- committee\n  - forum\n", 3, 1, Parts.YamlTab)]
    [InlineData("title: x\ntags:\n  - forum\n\u00A0\u00A0- committee\norder: 1\n", 4, 1, Parts.YamlSpace)]
    [InlineData("order: 1\ntitle: [Draft] Meeting\nslug: x\n", 2, 8, Parts.YamlSign)]
    [InlineData("title: Debate: the second\n", 1, 14, Parts.YamlColon)]
    [InlineData("title: Decision # 5\nslug: x\n", 1, 17, Parts.YamlComment)]
    public void It_is_told_at_the_place_that_has_to_be_mended(string text, int line, int column, string part)
    {
        var bag = new DiagnosticBag();
        YamlReader.Read(text, "x.yml", 0, bag);

        var found = Assert.Single(bag.Sorted());
        Assert.Equal((Codes.YamlSyntax, line, column), (found.Code, found.Place.Line, found.Place.Column));
        Assert.Equal(Argument.Part(part).ToString(), found.Arguments[0].ToString());
    }

    [Theory]
    [InlineData("title: 'Decision # 5'\n")]
    [InlineData("title: Decision#5\n")]
    [InlineData("# a line of its own\ntitle: x\n")]
    [InlineData("website: https://example.org/#part\n")]
    [InlineData("tags: [forum, plan]\n")]
    public void What_hides_nothing_is_right(string text)
    {
        var bag = new DiagnosticBag();
        Assert.NotNull(YamlReader.Read(text, "x.yml", 0, bag));
        Assert.Empty(bag.Sorted());
    }
}
