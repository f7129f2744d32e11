using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;

namespace OgpKosovo.Content.Tests.Markdown;

/// <summary>Signs that Markdown takes for text are reported, since readers would see them.</summary>
public sealed class RawMarkdownTests
{
    [Theory]
    [InlineData("##Heading\n", 1, Parts.MarkdownHeading)]
    [InlineData("See [x] (https://example.org).\n", 1, Parts.MarkdownLink)]
    [InlineData("See [x](https://example.org\n", 1, Parts.MarkdownLink)]
    [InlineData("[x](https://example.org/a b.pdf)\n", 1, Parts.MarkdownLink)]
    [InlineData("Text\n\n• one\n", 3, Parts.MarkdownBullet)]
    [InlineData("Name\tYear\n", 1, Parts.MarkdownTab)]
    [InlineData("a\n\n<<<<<<< HEAD\nb\n=======\nc\n", 5, Parts.MarkdownConflict)]
    [InlineData("Text\n\n    four spaces\n", 3, Parts.MarkdownIndented)]
    [InlineData("A sentence\n---\n", 2, Parts.MarkdownUnderline)]
    public void They_are_told_at_their_line(string text, int line, string part)
    {
        var found = Assert.Single(Read(text));
        Assert.Equal((Codes.RawMarkdown, line), (found.Code, found.Place.Line));
        Assert.Equal(Argument.Part(part).ToString(), found.Arguments[0].ToString());
    }

    [Theory]
    [InlineData("## Heading\n\nText\n\n---\n\nMore\n")]
    [InlineData("The list [1] and (note), #opensource, a·b, C# 5, 3 • 4.\n")]
    [InlineData("```\nfour\tspaces [x] (https://example.org)\n```\n")]
    [InlineData("- one\n\n  more of one\n- two\n")]
    [InlineData("Text [x](https://example.org) (more) and `[x] (https://example.org)`.\n")]
    public void What_is_meant_as_it_stands_is_right(string text) => Assert.Empty(Read(text));

    private static IReadOnlyList<Diagnostic> Read(string text)
    {
        var bag = new DiagnosticBag();
        new MarkdownReader().Read(text, new Place("x.md", 1), "en", bag);
        return bag.Sorted();
    }
}
