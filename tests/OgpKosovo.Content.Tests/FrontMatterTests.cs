using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Tests;

/// <summary>How the two lines of hyphens of a Markdown file are found.</summary>
public sealed class FrontMatterTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory();
    private readonly DiagnosticBag bag = new();

    public void Dispose() => root.Delete(recursive: true);

    [Theory]
    [InlineData("---\ntitle: x\n---\n\ntext\n")]
    [InlineData("---\ntitle: x\n---")]
    [InlineData("\uFEFF---\r\ntitle: x\r\n---\r\ntext\r\n")]
    public void It_is_read_whatever_the_editor_puts_at_line_ends_and_file_ends(string text)
    {
        var item = Assert.Single(Read(text).Items);

        Assert.Empty(bag.Sorted());
        Assert.Equal("x", item.FrontMatter.Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text\n")]
    [InlineData("---\ntitle: x\n")]
    public void A_missing_line_of_hyphens_is_reported(string text)
    {
        Read(text);

        Assert.Equal(Codes.FrontMatter, Assert.Single(bag.Sorted()).Code);
    }

    [Theory]
    [InlineData("\n\n---\ntitle: x\n---\n", Parts.FirstLineLater)]
    [InlineData("—\ntitle: x\n---\n", Parts.FirstLineDash)]
    [InlineData("title: x\n---\n", Parts.FirstLine)]
    public void What_is_wrong_with_the_first_line_is_told(string text, string part)
    {
        Read(text);

        Assert.Equal(Argument.Part(part).ToString(), Assert.Single(bag.Sorted()).Arguments[0].ToString());
    }

    [Fact]
    public void A_word_with_two_kinds_of_wrong_letters_is_told_in_the_order_of_the_text()
    {
        Read("---\ntitle: x\n---\n\nThe a\u015F\u043A\u043E\u043B\u0430 is here.\n");

        Assert.Equal([(5, 5), (5, 6)], bag.Sorted().Select(d => (d.Place.Line, d.Place.Column)));
    }

    private ContentFiles Read(string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root.FullName, "input", "news"));
        File.WriteAllText(Path.Combine(folder.FullName, "x.en.md"), text);
        var files = new ContentReader(root.FullName, Path.Combine(root.FullName, "input"), new Settings()).Read();
        files.Report(bag);
        return files;
    }
}
