namespace OgpKosovo.Languages.Tests.Scripts;

public class SerbianCyrillicTests
{
    private static readonly SerbianCyrillic Plain = new(ProtectedTerms.None);

    [Fact]
    public void Words_are_written_in_Cyrillic()
    {
        Assert.True(WordPairs.All.Count >= 200);
        Assert.Equal([], WordPairs.All.Where(pair => Plain.FromLatin(pair.Latin) != pair.Cyrillic));
    }

    [Fact]
    public void Words_are_the_same_with_a_capital_and_in_capitals()
    {
        var words = WordPairs.All.Where(pair => pair.Cyrillic.Length > 3 && pair.Cyrillic.All(char.IsLower)).ToList();
        Assert.True(words.Count > 150);
        Assert.Equal([], words.Where(pair => Plain.FromLatin(Capitalized(pair.Latin)) != Capitalized(pair.Cyrillic)));
        var capitals = words.Select(pair => (Latin: pair.Latin.ToUpperInvariant(), Cyrillic: pair.Cyrillic.ToUpperInvariant()));
        Assert.Equal([], capitals.Where(pair => Plain.FromLatin(pair.Latin) != pair.Cyrillic));
    }

    [Fact]
    public void A_text_comes_back_from_Cyrillic_as_it_was()
    {
        const string text = """
            Vlada Republike Kosovo je 9. jula 2013. godine donela odluku o učešću u Partnerstvu za otvorenu vladu (OGP-u).
            PRAVA I OBAVEZE: građani, ljudi, njihova udruženja, džepovi, konjunktura i injekcija; nadživeti, Tanjug, Đakovica.
            Više na ogpkosova.org; „Zakon“ – član II, tačka 3, www.primer.rs, XK0018, 90-ih, Lëvizja, kraj?
            """;
        var cyrillic = Plain.FromLatin(text);
        Assert.Contains("ПРАВА И ОБАВЕЗЕ: грађани, људи, њихова удружења, џепови, конјунктура", cyrillic, StringComparison.Ordinal);
        Assert.Equal(text, SerbianLatin.FromCyrillic(cyrillic));
    }

    [Theory]
    [InlineData("ǆep ǈubav KOǊ", "џеп Љубав КОЊ")]
    [InlineData("Ðinđić", "Ђинђић")]
    [InlineData("SPROVOĐENjE CILjEVA", "СПРОВОЂЕЊЕ ЦИЉЕВА")]
    public void Text_that_hygiene_would_mend_is_read_as_it_was_meant(string latin, string cyrillic) =>
        Assert.Equal(cyrillic, Plain.FromLatin(latin));

    [Theory]
    [InlineData("BiH, KiM, EU, NVO i OEBS", "БиХ, КиМ, ЕУ, НВО и ОЕБС")]
    [InlineData("i/ili, d.o.o., npr. itd.", "и/или, д.о.о., нпр. итд.")]
    [InlineData("kraj.Novi red", "крај.Нови ред")]
    [InlineData("90-ih, 1990ih, 21. vek, 50% i 2,5 km", "90-их, 1990их, 21. век, 50% и 2,5 км")]
    [InlineData("a) prvo, b) drugo", "а) прво, б) друго")]
    [InlineData("gg. (godine)", "гг. (године)")]
    [InlineData("najjači, vannastavni, poddirektor, SSSR, JPP", "најјачи, ваннаставни, поддиректор, СССР, ЈПП")]
    [InlineData("Već je pisano Ћирилицом и latinicom", "Већ је писано Ћирилицом и латиницом")]
    public void What_is_Serbian_is_written_in_Cyrillic(string latin, string cyrillic) => Assert.Equal(cyrillic, Plain.FromLatin(latin));

    [Fact]
    public void An_unchanged_text_is_the_same_string()
    {
        const string text = "2023 – 50 %";
        Assert.Same(text, Plain.FromLatin(text));
        Assert.Equal("", Plain.FromLatin(""));
    }

    [Fact]
    public void One_instance_serves_many_threads() =>
        Parallel.For(0, 1000, _ => Assert.Equal("Његош и OGP", Plain.FromLatin("Njegoš i OGP")));

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
