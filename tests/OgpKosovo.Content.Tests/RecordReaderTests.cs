using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Content.Tests;

/// <summary>What an editor is told about a YAML file that does not fit.</summary>
public sealed class RecordReaderTests
{
    private static readonly string[] Languages = ["sq", "sr", "en"];

    [Theory]
    [InlineData("shortNam: X\nkind: media\nname:\n  sq: a\n  sr: b\n", 1, 1, "OGP011")]
    [InlineData("shortName: X\nkind: medium\nname:\n  sq: a\n  sr: b\n", 2, 7, "OGP017")]
    [InlineData("shortName: X\nshortName: Y\nkind: media\nname:\n  sq: a\n  sr: b\n", 2, 1, "OGP013")]
    [InlineData("shortName: X\nkind: media\nname: a\n", 3, 7, "OGP014")]
    [InlineData("shortName: 'Here's wrong'\n", 1, 19, "OGP010")]
    [InlineData("kind: media\nname:\n  sq: a\n  sr: b\n", 1, 1, "OGP012")]
    public void A_mistake_is_reported_at_its_line_and_column(string yaml, int line, int column, string code)
    {
        var found = Read<Member>(yaml);

        Assert.Contains(found, d => d.Code == code && d.Place.Line == line && (d.Place.Column == column || code == "OGP010"));
    }

    [Fact]
    public void A_date_in_another_form_is_refused_with_the_form_to_write()
    {
        var found = Assert.Single(Read<FrontMatter>("title: x\npublished: 05/06/2022\n"));

        Assert.StartsWith(
            "input/x.yml(2,12): error OGP015: \"05/06/2022\" is not a date in the form yyyy-MM-dd",
            found.ToLine(new MessageCatalog("en")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2147483647")]
    [InlineData("10000")]
    [InlineData("-1")]
    [InlineData("1.5")]
    public void A_number_beyond_what_any_key_counts_is_refused(string number)
    {
        Assert.Equal(Codes.WrongType, Assert.Single(Read<FrontMatter>($"title: x\norder: {number}\n")).Code);
    }

    [Fact]
    public void An_alias_is_refused_so_that_a_small_file_cannot_grow()
    {
        Assert.Contains(Read<Member>("shortName: &a X\nkind: *a\n"), d => d.Code == Codes.YamlSyntax);
    }

    private static IReadOnlyList<Diagnostic> Read<T>(string yaml)
        where T : class
    {
        var bag = new DiagnosticBag();
        var node = YamlReader.Read(yaml, "input/x.yml", 0, bag);
        if (node is not null)
            new RecordReader(new MarkdownReader(), Languages, bag).Read<T>(node, "input/x.yml");
        return bag.Sorted();
    }
}
