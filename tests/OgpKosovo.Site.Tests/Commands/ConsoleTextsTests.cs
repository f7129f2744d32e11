using System.Text.RegularExpressions;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Tests.Commands;

/// <summary>The program speaks Albanian, Serbian and English.</summary>
public sealed partial class ConsoleTextsTests
{
    private static readonly ConsoleTexts English = new("en");

    [Fact]
    public void It_speaks_three_languages() => Assert.Equal(["sq", "sr", "en"], ConsoleTexts.Languages);

    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    public void A_language_has_every_text_with_the_same_values_and_no_other(string language)
    {
        var texts = new ConsoleTexts(language);

        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), texts.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(texts.Keys, k => !Values(texts[k]).SetEquals(Values(English[k])));
    }

    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    public void No_text_is_left_in_English(string language)
    {
        var texts = new ConsoleTexts(language);

        Assert.DoesNotContain(texts.Keys, k => texts[k] == English[k]);
    }

    private static HashSet<string> Values(string text) => [.. Placeholder().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
