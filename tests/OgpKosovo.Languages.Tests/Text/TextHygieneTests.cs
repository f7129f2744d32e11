namespace OgpKosovo.Languages.Tests.Text;

public class TextHygieneTests
{
    [Fact]
    public void Findings_are_in_the_order_of_the_text_where_a_word_has_two()
    {
        Assert.Equal([4, 5], TextHygiene.Check("The a\u015F\u043A\u043E\u043B\u0430").Select(f => f.Index));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Plain ASCII text, with\ttabs\r\nand lines ~ !")]
    [InlineData("Çështje e përbashkët: ë Ë ç Ç “thonjëza” – dhe…")]
    [InlineData("Građani, ćup, čaj, šuma, žena; ĐAČKI ŽIVOT „navod“ ‚unutra‘")]
    [InlineData("Грађани и ђаци, ћирилица; OGP-а и КФОС-ом, љубав Њ Џ")]
    [InlineData("non\u00A0breaking, soft\u00ADhyphen, narrow\u202Fspace, non\u2011breaking hyphen")]
    [InlineData("5 × 3 ÷ 2 € § ° ½ ² № ™ ← → ✓")]
    [InlineData("Ελλάδα, Straße, Łódź, İstanbul, 中文, 😀")]
    [InlineData("Cyrillic with a stress mark: за\u0301мак")]
    public void A_clean_text_has_no_findings(string text) => Assert.Empty(TextHygiene.Check(text));

    [Theory]
    [InlineData("a\0b", 1, TextProblem.ControlCharacter, "\0")]
    [InlineData("a\u0007b", 1, TextProblem.ControlCharacter, "\u0007")]
    [InlineData("a\u000Bb", 1, TextProblem.ControlCharacter, "\u000B")]
    [InlineData("a\u007Fb", 1, TextProblem.ControlCharacter, "\u007F")]
    [InlineData("a\u0085b", 1, TextProblem.ControlCharacter, "\u0085")]
    [InlineData("a\u009Ab", 1, TextProblem.ControlCharacter, "\u009A")]
    [InlineData("abc\u202Edef", 3, TextProblem.BidirectionalControl, "\u202E")]
    [InlineData("\u2066def", 0, TextProblem.BidirectionalControl, "\u2066")]
    [InlineData("a\u200Eb", 1, TextProblem.BidirectionalControl, "\u200E")]
    [InlineData("a\u061Cb", 1, TextProblem.BidirectionalControl, "\u061C")]
    [InlineData("a\u200Bb", 1, TextProblem.InvisibleCharacter, "\u200B")]
    [InlineData("a\u200Cb", 1, TextProblem.InvisibleCharacter, "\u200C")]
    [InlineData("a\u200Db", 1, TextProblem.InvisibleCharacter, "\u200D")]
    [InlineData("a\u2060b", 1, TextProblem.InvisibleCharacter, "\u2060")]
    [InlineData("a\uFEFFb", 1, TextProblem.InvisibleCharacter, "\uFEFF")]
    [InlineData("a\u2028b", 1, TextProblem.InvisibleCharacter, "\u2028")]
    [InlineData("a\uDB40\uDC41b", 1, TextProblem.InvisibleCharacter, "\uDB40\uDC41")]
    [InlineData("Ðinđić", 0, TextProblem.EthForDj, "Ð")]
    [InlineData("naroðni", 4, TextProblem.EthForDj, "ð")]
    [InlineData("a ǆep", 2, TextProblem.DigraphCharacter, "ǆ")]
    [InlineData("ǈubav", 0, TextProblem.DigraphCharacter, "ǈ")]
    [InlineData("KOǊ", 2, TextProblem.DigraphCharacter, "Ǌ")]
    [InlineData("şuma", 0, TextProblem.CommaBelow, "ş")]
    [InlineData("ȘUMA", 0, TextProblem.CommaBelow, "Ș")]
    [InlineData("a\uE001b", 1, TextProblem.PrivateUse, "\uE001")]
    [InlineData("a\uF8FFb", 1, TextProblem.PrivateUse, "\uF8FF")]
    [InlineData("a\uDB80\uDC00b", 1, TextProblem.PrivateUse, "\uDB80\uDC00")]
    [InlineData("a\uFFFDb", 1, TextProblem.Replacement, "\uFFFD")]
    [InlineData("bec\u0327 ", 2, TextProblem.NotNormalized, "c\u0327")]
    [InlineData("је и\u0306е", 3, TextProblem.NotNormalized, "и\u0306")]
    [InlineData("10 \u212A", 3, TextProblem.NotNormalized, "\u212A")]
    [InlineData("vlаda", 2, TextProblem.MixedScripts, "vlаda")]
    [InlineData("о vlаdi", 4, TextProblem.MixedScripts, "vlаdi")]
    [InlineData("влaда", 2, TextProblem.MixedScripts, "влaда")]
    [InlineData("Koсово", 0, TextProblem.MixedScripts, "Koсово")]
    [InlineData("Kosоvо je", 3, TextProblem.MixedScripts, "Kosоvо")]
    [InlineData("ajда", 2, TextProblem.MixedScripts, "ajда")]
    [InlineData("даaj", 2, TextProblem.MixedScripts, "даaj")]
    [InlineData("KФОС", 0, TextProblem.MixedScripts, "KФОС")]
    [InlineData("čаs", 1, TextProblem.MixedScripts, "čаs")]
    public void A_problem_is_reported_at_its_place(string text, int index, TextProblem problem, string found) =>
        Assert.Equal([new TextFinding(index, problem, found)], TextHygiene.Check(text));

    // An attribute cannot hold half a pair, so these are no rows of the theory.
    [Fact]
    public void Half_a_pair_is_reported()
    {
        Assert.Equal([new TextFinding(1, TextProblem.Replacement, "\uD83D")], TextHygiene.Check("a\uD83Db"));
        Assert.Equal([new TextFinding(1, TextProblem.Replacement, "\uDE00")], TextHygiene.Check("a\uDE00"));
        Assert.Equal([new TextFinding(0, TextProblem.Replacement, "\uD83D")], TextHygiene.Check("\uD83D\uD83D\uDE00"));
    }

    [Fact]
    public void All_problems_are_reported_in_the_order_of_the_text()
    {
        var findings = TextHygiene.Check("Ðak\u200B vlаda и воdа\nşta e\u0308");
        Assert.Equal(
            [
                "0 EthForDj Ð", "3 InvisibleCharacter \u200B", "7 MixedScripts vlаda", "15 MixedScripts воdа", "18 CommaBelow ş",
                "22 NotNormalized e\u0308",
            ],
            findings.Select(f => $"{f.Index} {f.Problem} {f.Found}"));
    }

    [Fact]
    public void A_letter_of_Turkish_is_right_in_Turkish_alone()
    {
        var turkish = Language.Create("tr", "tr", "tr-TR", "Türkçe");
        Assert.Empty(TextHygiene.Check("şehir Şahin", turkish));
        Assert.Single(TextHygiene.Check("șehir", turkish));
        Assert.Equal(2, TextHygiene.Check("şehir Şahin", Language.SerbianLatin).Count);
    }

    [Theory]
    [InlineData("ş", "š")]
    [InlineData("Ș", "Š")]
    [InlineData("Ð", "Đ")]
    [InlineData("\u0256", "đ")]
    [InlineData("ǆ", "dž")]
    [InlineData("ǅ", "Dž")]
    [InlineData("Ǉ", "LJ")]
    [InlineData("ǉ", "lj")]
    [InlineData("ǌ", "nj")]
    [InlineData("\u200B", null)]
    public void A_look_alike_stands_for_a_letter(string found, string? meant) => Assert.Equal(meant, TextHygiene.MeantBy(found));

    [Fact]
    public void A_long_text_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("Qytetarët dhe građani. Грађани. ", 1000)) + "\u200B";
        Assert.Equal(new TextFinding(text.Length - 1, TextProblem.InvisibleCharacter, "\u200B"), Assert.Single(TextHygiene.Check(text)));
    }
}
