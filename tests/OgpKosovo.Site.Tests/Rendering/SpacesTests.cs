using System.Text.RegularExpressions;

namespace OgpKosovo.Site.Tests.Rendering;

/// <summary>Razor drops the white space before a block of code: a word before it would run into what the block writes.</summary>
public sealed partial class SpacesTests
{
    [Fact]
    public void No_space_is_lost_between_a_word_and_a_block()
    {
        var files = Directory.GetFiles(Path.Combine(Checkout.Root, "themes/civic"), "*.razor", SearchOption.AllDirectories);
        var lost = files.SelectMany(file => File.ReadLines(file).Where(line => SpaceBeforeBlock().IsMatch(line)).Select(line => $"{Path.GetFileName(file)}: {line}"));

        Assert.True(files.Length > 50);
        Assert.Empty(lost);
    }

    // A space after text or a value; after a tag, a brace or @(" ") it means nothing.
    [GeneratedRegex("""[^>{};\s] @(if|for|foreach|switch|while)\b""")]
    private static partial Regex SpaceBeforeBlock();
}
