using System.Text.Json;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Formatting;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Content.Tests.Formatting;

/// <summary>The one form of content files.</summary>
public sealed class FormatterTests
{
    private const string Member = "input/members/x.yml";
    private readonly DiagnosticBag bag = new();

    /// <summary>Texts and what the editors' page writes for them (made with the YAML library and the options in its bundle).</summary>
    public static TheoryData<string, string> WhatTheFormWrites()
    {
        using var stream = typeof(FormatterTests).Assembly.GetManifestResourceStream("form-writes.json")!;
        var data = new TheoryData<string, string>();
        foreach (var row in JsonDocument.Parse(stream).RootElement.EnumerateArray())
            data.Add(row.GetProperty("value").GetString()!, row.GetProperty("yaml").GetString()!);
        return data;
    }

    [Theory]
    [MemberData(nameof(WhatTheFormWrites))]
    public void A_text_is_written_as_the_editors_page_writes_it(string value, string yaml)
    {
        var text = JsonSerializer.Serialize(value);

        Assert.Equal(yaml, Format(Member, $"name:\n  sq: {text}\ntranslatedIn: [{text}, {text}]\nshortName: {text}\n"));
    }

    [Theory]
    [MemberData(nameof(WhatTheFormWrites))]
    public void What_is_written_is_read_as_the_same_text(string value, string yaml)
    {
        var map = (YamlMap)YamlReader.Read(yaml, Member, 0, bag)!;

        Assert.Empty(bag.Sorted());
        Assert.Equal(value, ((YamlScalar)map.Entries[^1].Value).Value);
    }

    [Theory]
    [InlineData("  \nWhat will be done.")]
    [InlineData("\n \n\nWhat will be done.\n\n")]
    [InlineData("\t\nWhat will be done.")]
    public void A_text_whose_first_line_is_blank_is_read_as_it_was(string value) => AssertReadsBack(value);

    [Fact]
    public void Every_text_that_is_not_blank_is_read_as_it_was()
    {
        const string Signs = "            \t\n\n\n\n\n\nab1:#-?|>'\"\\%@&*!,[]{}~.ë";
        var random = new Random(1);
        for (var i = 0; i < 5_000; i++)
            if (new string(random.GetItems<char>(Signs, random.Next(1, 9))) is var text && !string.IsNullOrWhiteSpace(text))
                AssertReadsBack(text);
    }

    [Fact]
    public void Keys_stand_in_the_order_of_the_record_and_unknown_ones_at_the_end()
    {
        const string Yaml = "zzz: 1\nmemberships: [{to: 2025, from: '2021', body: committee}]\nkind: media\nname: {en: N, sq: E, xx: X, sr: I}\nshortName: \"X\"\n";

        Assert.Equal(
            """
            name:
              sq: E
              sr: I
              en: N
              xx: X
            shortName: X
            kind: media
            memberships:
              - body: committee
                from: '2021'
                to: '2025'
            zzz: 1

            """.ReplaceLineEndings("\n"),
            Format(Member, Yaml));
    }

    [Fact]
    public void Numbers_truth_and_days_stand_plain()
    {
        const string Yaml = "---\ntitle: 'x'\npublished: \"2026-03-01\"\nupdated: 2026-04-02\norder: '4'\nexcluded: true\n---\n";

        Assert.Equal("---\ntitle: x\npublished: 2026-03-01\nupdated: 2026-04-02\norder: 4\nexcluded: true\n---\n", Format("input/news/x.sq.md", Yaml));
    }

    [Fact]
    public void A_folded_text_comes_to_stand_on_one_line_and_a_block_keeps_its_lines()
    {
        const string Yaml = "name:\n  sq: >-\n    one\n    two\n  sr: |\n    one\n\n    two\n\nshortName: x\n";

        Assert.Equal("name:\n  sq: one two\n  sr: |-\n    one\n\n    two\nshortName: x\n", Format(Member, Yaml));
    }

    [Fact]
    public void What_has_no_value_is_left_out()
    {
        Assert.Equal("shortName: x\nzzz: null\n", Format(Member, "shortName: x\ncity:\n  sq:\n  sr: ''\nwebsite: ~\ntranslatedIn: []\nmemberships:\n  -\nzzz:\n"));
    }

    [Fact]
    public void The_body_of_a_Markdown_file_stays_apart_from_line_ends()
    {
        const string Text = "---\r\ntitle: x\r\n---\r\n\r\n\r\n# A  \r\n\r\n| a |\r\n|:-:|\r\n\r\n";

        Assert.Equal("---\ntitle: x\n---\n\n# A  \n\n| a |\n|:-:|\n", Format("input/pages/x.sq.md", Text));
    }

    [Fact]
    public void Comments_are_named_with_their_lines()
    {
        var formatted = new Formatter(["sq"]).Format(Kind("input/news/x.sq.md"), "input/news/x.sq.md", "---\n# first\ntitle: 'a # b' # second\n---\n# body\n", bag)!;

        Assert.True(formatted.IsChanged);
        Assert.Equal([new DroppedComment(2, "first"), new DroppedComment(3, "second")], formatted.Comments);
        Assert.Equal("---\ntitle: 'a # b'\n---\n\n# body\n", formatted.Text);
    }

    [Theory]
    [InlineData("input/members/x.yml", "shortName: 'Here's wrong'\n")]
    [InlineData("input/members/x.yml", "shortName: a\nshortName: b\n")]
    [InlineData("input/news/x.sq.md", "title: x\n")]
    public void What_cannot_be_read_whole_is_reported_and_not_formatted(string file, string text)
    {
        Assert.Null(new Formatter(["sq", "sr", "en"]).Format(Kind(file), file, text, bag));
        Assert.NotEmpty(bag.Sorted());
    }

    // Nothing is left out of the values of unknown keys.
    private void AssertReadsBack(string value)
    {
        var text = JsonSerializer.Serialize(value);
        var formatted = new Formatter(["sq"]).Format(Kind(Member), Member, $"zzz: {text}\nlist:\n  - {text}\n  - {{aaa: {text}, {text}: b}}\n", bag)!;
        var map = YamlReader.Read(formatted.Text, Member, 0, bag) as YamlMap;
        Assert.True(map is not null && !bag.HasErrors, $"{text} was written as\n{formatted.Text}");
        var list = ((YamlList)map.Entries[1].Value).Items;
        var inner = ((YamlMap)list[1]).Entries;
        Assert.Equal([value, value, value, value], new[] { map.Entries[0].Value, list[0], inner[0].Value, inner[1].Key }.Select(n => ((YamlScalar)n).Value));
    }

    private static ContentKind Kind(string file) => ContentKinds.Of(file.Split('/')[1..])!;

    private string Format(string file, string text)
    {
        var formatter = new Formatter(["sq", "sr", "en"]);
        var once = formatter.Format(Kind(file), file, text, bag)!;
        Assert.Empty(bag.Sorted());
        var twice = formatter.Format(Kind(file), file, once.Text, bag)!;
        Assert.Equal(once.Text, twice.Text);
        Assert.False(twice.IsChanged);
        return once.Text;
    }
}
