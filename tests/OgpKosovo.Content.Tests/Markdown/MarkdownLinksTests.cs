using OgpKosovo.Content.Markdown;

namespace OgpKosovo.Content.Tests.Markdown;

public sealed class MarkdownLinksTests
{
    [Theory]
    [InlineData("See [x](../a.md) and [y](../a.md#part \"title\").", "See [x](NEW) and [y](NEW#part \"title\").")]
    [InlineData("See [x](<../a.md>).", "See [x](NEW).")]
    [InlineData("![x](../a.md)\n\n[x][1]\n\n[1]: ../a.md\n", "![x](NEW)\n\n[x][1]\n\n[1]: NEW\n")]
    [InlineData("`[x](../a.md)` [x](https://example.org) <https://example.org/>", "`[x](../a.md)` [x](https://example.org) <https://example.org/>")]
    [InlineData("| a |\n|---|\n| [x](../a.md) |\n", "| a |\n|---|\n| [x](NEW) |\n")]
    public void Targets_change_and_nothing_else(string markdown, string expected)
    {
        Assert.Equal(expected, new MarkdownLinks().Write(markdown, t => t.StartsWith("../", StringComparison.Ordinal) ? "NEW" + t["../a.md".Length..] : null));
    }
}
