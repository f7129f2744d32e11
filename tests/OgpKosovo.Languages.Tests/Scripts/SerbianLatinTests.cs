namespace OgpKosovo.Languages.Tests.Scripts;

public class SerbianLatinTests
{
    [Fact]
    public void Words_are_written_in_Latin()
    {
        Assert.True(WordPairs.All.Count >= 200);
        Assert.Equal([], WordPairs.All.Where(pair => SerbianLatin.FromCyrillic(pair.Cyrillic) != pair.Latin));
    }

    [Theory]
    [InlineData("СПРОВОЂЕЊЕ", "SPROVOĐENJE")]
    [InlineData("ОПШТИ ЦИЉ", "OPŠTI CILJ")]
    [InlineData("Љиљана", "Ljiljana")]
    [InlineData("Љ. Петровић", "Lj. Petrović")]
    [InlineData("Љ", "Lj")]
    [InlineData("ЏЕП Џеп џеп", "DŽEP Džep džep")]
    [InlineData("КОЊ, Коњ", "KONJ, Konj")]
    [InlineData("Њ и Љ", "Nj i Lj")]
    public void A_capital_digraph_follows_its_neighbours(string cyrillic, string latin) =>
        Assert.Equal(latin, SerbianLatin.FromCyrillic(cyrillic));

    [Fact]
    public void Text_that_is_not_Serbian_Cyrillic_stays()
    {
        const string text = "Lëvizja FOL, građani 2023. «ok» щ";
        Assert.Equal(text, SerbianLatin.FromCyrillic(text));
        Assert.Same("građani", SerbianLatin.FromCyrillic("građani"));
    }

    [Fact]
    public void The_whole_alphabet_has_its_letters() =>
        Assert.Equal(
            "abvgdđežzijklljmnnjoprstćufhcčdžš ABVGDĐEŽZIJKLLJMNNJOPRSTĆUFHCČDŽŠ",
            SerbianLatin.FromCyrillic("абвгдђежзијклљмнњопрстћуфхцчџш АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ"));
}
