using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Tests.Guide;

/// <summary>
/// The lists of the editors' guide say what the program says. With GUIDE_WRITE=1 in the environment they are written anew.
/// </summary>
public sealed partial class GuideTests
{
    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    [InlineData("en")]
    public void A_diagnostic_code_without_a_line_in_the_guide_fails(string language)
    {
        var guide = File.ReadAllText(PathOf(language, "errors.md"));

        Assert.DoesNotContain(AllCodes(), code => !guide.Contains($"\n- **{code}** ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    [InlineData("en")]
    public void The_messages_in_the_guide_are_those_of_the_program(string language)
    {
        var catalog = new MessageCatalog(language);

        Compare(language, "errors.md", text => Ranges().Replace(text, range => Between(range, ErrorList(range.Groups["first"].Value, range.Groups["last"].Value, catalog))));
    }

    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    [InlineData("en")]
    public void The_keys_in_the_guide_are_those_of_the_records(string language)
    {
        var tables = new KeyTables(language).Text();

        Compare(language, "keys.md", text => Tables().Replace(text, range => Between(range, tables)));
    }

    [Fact]
    public void Every_message_with_values_has_an_example()
    {
        var english = new MessageCatalog("en");
        var withValues = AllCodes().Where(c => english[c].Contains("{0}", StringComparison.Ordinal));

        Assert.Equal(withValues, ErrorExamples.CodesWithExample.Order(StringComparer.Ordinal));
    }

    private static string ErrorList(string first, string last, MessageCatalog catalog)
    {
        var list = new StringBuilder("\n");
        foreach (var code in AllCodes().Where(c => string.CompareOrdinal(c, first) >= 0 && string.CompareOrdinal(c, last) <= 0))
            list.Append("- **").Append(code).Append("** ").Append(Special().Replace(ErrorExamples.Message(code, catalog), @"\$0")).Append('\n');
        return list.Append('\n').ToString();
    }

    private static void Compare(string language, string name, Func<string, string> fill)
    {
        var path = PathOf(language, name);
        var written = File.ReadAllText(path);
        var wanted = fill(written);
        if (Environment.GetEnvironmentVariable("GUIDE_WRITE") == "1")
            File.WriteAllText(path, wanted);
        else
            Assert.Equal(wanted, written);
    }

    private static string Between(Match range, string text) => range.Groups["open"].Value + text + "<!-- end -->";

    private static IEnumerable<string> AllCodes() =>
        typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal);

    internal static string PathOf(string language, string name) => Path.Combine(Checkout.Root, "docs", language, name);

    [GeneratedRegex(@"(?<open><!-- (?<first>OGP\d{3})-(?<last>OGP\d{3}) -->\n).*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Ranges();

    [GeneratedRegex(@"(?<open><!-- keys -->\n).*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Tables();

    // What Markdown would take for its own signs.
    [GeneratedRegex(@"[\\`*_\[\]<>|!]")]
    private static partial Regex Special();
}
