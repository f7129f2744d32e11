namespace OgpKosovo.Languages.Tests.Text;

public sealed class LanguageGuessTests
{
    private const string Albanian = "Kosova u bë anëtare e partneritetit në vitin 2023 dhe miratoi planin e parë për tre vjet. Ky plan është hartuar nga një grup punues, që është i hapur për të gjithë, dhe nuk ka mbaruar ende.";
    private const string Serbian = "Kosovo je postalo član partnerstva 2023. godine i usvojilo je prvi plan za tri godine. Plan je izradila radna grupa, koja je otvorena za sve, a sastanci su javni. Ko hoće, može da se javi, kao i od početka, ili da piše.";
    private const string English = "Kosovo became a member of the partnership in 2023 and adopted the first plan for three years. The plan was drafted by a working group that is open to all, and the meetings are public.";

    [Theory]
    [InlineData(Albanian, "sq", null)]
    [InlineData(Serbian, "sr", null)]
    [InlineData(English, "en", null)]
    [InlineData(Albanian, "sr", "sq")]
    [InlineData(Albanian, "en", "sq")]
    [InlineData(Serbian, "sq", "sr")]
    [InlineData(Serbian, "en", "sr")]
    [InlineData(English, "sq", "en")]
    [InlineData(English, "sr", "en")]
    [InlineData(English, "tr", "en")]
    public void A_text_of_two_sentences_tells_its_language(string text, string expected, string? other) =>
        Assert.Equal(other, LanguageGuess.Other(text, expected)?.Code);

    [Theory]
    [InlineData("")]
    [InlineData("Open Government Partnership, “The Open Gov Guide” and the report of the Independent Reporting Mechanism")]
    [InlineData("and and and and and and and and and and and and and and and and and and")]
    [InlineData("Kosova nga, the of and is for that with by are, Plani dhe takimi, për të gjithë që janë në grup.")]
    [InlineData("Kosovo, kuzhina, toplum, yönetim ve ortaklık için açık bir plan, 2023 yılında kabul edildi.")]
    public void Names_quotations_and_other_languages_are_left_alone(string text) => Assert.Null(LanguageGuess.Other(text, "sq"));

    [Fact]
    public void Quotations_and_lists_of_names_do_not_count()
    {
        Assert.Null(LanguageGuess.Other($"U saopštenju stoji:\n\n> {English}\n> {English}\n", "sr"));
        Assert.Null(LanguageGuess.Other("Učestvovali su: Office of the High Representative for the Union, Group for Legal and Political Studies, Institute for Development Policy, the Network of Women, Agency for Prevention of Corruption, Ministry of the Interior and the Office for Good Governance.", "sr"));
    }

    [Theory]
    [InlineData("Kontakt je otvoren za sve koji imaju pitanja o ovom sajtu. Pišite nam na adresu koja stoji na dnu, ili dođite na sastanak: na njemu se o svemu raspravlja i odlučuje, a zapisnici su javni.", "sq", "sr")]
    [InlineData("Kosova eshte anetare qe nga viti 2023 dhe ky eshte plani i pare qe u miratua, nje plan per tre vjet. Ai nuk u hartua vetem nga institucionet, por edhe nga shoqeria civile.", "sr", "sq")]
    public void Words_that_both_languages_have_do_not_count_between_them(string text, string expected, string other) =>
        Assert.Equal(other, LanguageGuess.Other(text, expected)?.Code);

    [Fact]
    public void A_text_of_which_the_end_was_not_translated_is_told() =>
        Assert.Equal("en", LanguageGuess.Other(string.Concat(Enumerable.Repeat(Albanian + " ", 10)) + string.Concat(Enumerable.Repeat(English + " ", 10)), "sq")?.Code);

    [Fact]
    public void A_long_text_is_told_by_its_beginning_and_its_end() =>
        Assert.Null(LanguageGuess.Other(string.Concat(Enumerable.Repeat(Albanian + " ", 10)) + string.Concat(Enumerable.Repeat(English, 100)) + string.Concat(Enumerable.Repeat(Albanian + " ", 10)), "sq"));
}
