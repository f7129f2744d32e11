namespace OgpKosovo.Languages.Tests.Scripts;

public class DoubtfulWordsTests
{
    private static readonly SerbianCyrillic Plain = new(ProtectedTerms.None);

    [Fact]
    public void A_digraph_that_no_list_knows_is_shown_to_a_person() =>
        Assert.Equal(
            ["Kanjiža", "Odžibov", "Podžiko", "senjorita"],
            Plain.DoubtfulWords("Kanjiža i senjorita, Podžiko, Odžibov; senjorita.").Order(StringComparer.Ordinal));

    [Fact]
    public void Common_words_and_exceptions_are_not_doubtful()
    {
        Assert.Equal([], Plain.DoubtfulWords(string.Join(' ', WordPairs.All.Select(pair => pair.Latin))));
        Assert.Equal([], Plain.DoubtfulWords(string.Join(' ', WordPairs.All.Select(pair => pair.Latin.ToUpperInvariant()))));
    }

    [Fact]
    public void What_stays_Latin_is_not_doubtful()
    {
        var cyrillic = new SerbianCyrillic(new ProtectedTerms(["Senjorita Kanjiža"]));
        Assert.Empty(cyrillic.DoubtfulWords("Senjorita Kanjiža, kanjiža.org, Kanjižya, Kanjiža-Washington"));
    }
}
