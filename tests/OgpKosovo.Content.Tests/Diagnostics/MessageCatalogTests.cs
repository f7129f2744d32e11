using System.Reflection;
using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Tests.Diagnostics;

/// <summary>Every message can be said in Albanian, Serbian and English.</summary>
public sealed partial class MessageCatalogTests
{
    private static readonly MessageCatalog English = new("en");

    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    [InlineData("en")]
    public void Every_code_and_part_has_a_sentence_and_no_sentence_is_left_over(string language)
    {
        var wanted = Constants(typeof(Codes)).Concat(Constants(typeof(Parts)));

        Assert.Equal(wanted.Order(StringComparer.Ordinal), new MessageCatalog(language).Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    public void A_sentence_holds_the_same_values_as_the_English_one(string language)
    {
        var catalog = new MessageCatalog(language);

        Assert.DoesNotContain(catalog.Keys, k => !Values(catalog[k]).SetEquals(Values(English[k])));
    }

    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    public void A_sentence_differs_from_the_English_one(string language)
    {
        var catalog = new MessageCatalog(language);

        Assert.DoesNotContain(catalog.Keys, k => catalog[k] == English[k]);
    }

    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    [InlineData("en")]
    public void Every_message_is_whole_sentences(string language)
    {
        var catalog = new MessageCatalog(language);
        foreach (var code in Constants(typeof(Codes)))
        {
            var message = new Diagnostic(code, new Place("input/x.yml", 1, 1), "a", "b", "c", "d", "e").Message(catalog);

            TestContext.Current.TestOutputHelper?.WriteLine($"{code} {message}");
            Assert.True(message[0] is '"' || char.IsUpper(message[0]), message);
            Assert.True(message[^1] is '.' or '?' || catalog[code].EndsWith('}'), message);
        }
    }

    [Theory]
    [InlineData("sq", 62.44, "62,4")]
    [InlineData("sr", 62.44, "62,4")]
    [InlineData("en", 62.44, "62.4")]
    [InlineData("sr", 50, "50")]
    public void A_number_is_written_as_the_language_writes_it(string language, double number, string expected)
    {
        var message = new Diagnostic(Codes.PictureTooLarge, new Place("input/media/x.png"), Argument.Number((decimal)number), Argument.Number(50)).Message(new MessageCatalog(language));

        Assert.Contains($" {expected} ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_said_in_the_language_of_the_message()
    {
        var diagnostic = new Diagnostic(Codes.WrongType, new Place("input/x.yml", 1, 1), "order", Argument.Part(Parts.WholeNumber));

        Assert.Equal("\"order\" should hold a whole number from 0 to 9999. Change it to that form.", diagnostic.Message(English));
        Assert.Equal("\"order\" treba da sadrži ceo broj od 0 do 9999. Ispravite vrednost.", diagnostic.Message(new MessageCatalog("sr")));
    }

    [Fact]
    public void A_control_character_of_a_text_is_not_sent_to_the_terminal()
    {
        var diagnostic = new Diagnostic(Codes.WrongType, new Place("input/x.yml", 1, 1), "a\u001B[31m", Argument.Part(Parts.WholeNumber));

        Assert.StartsWith("\"a\uFFFD[31m\" should", diagnostic.Message(English), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);

    private static HashSet<string> Values(string sentence) => [.. Placeholder().Matches(sentence).Select(m => m.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
