using System.Globalization;

namespace OgpKosovo.Languages.Tests;

public class LanguageTests
{
    [Fact]
    public void Codes_tags_endonyms_and_cultures_are_those_of_the_design()
    {
        Language[] languages = [Language.Albanian, Language.SerbianLatin, Language.SerbianCyrillic, Language.English];
        string[] expected =
        [
            "sq sq Shqip sq-XK", "sr sr-Latn Srpski (latinica) sr-Latn-XK", "sr-cyrl sr-Cyrl Српски (ћирилица) sr-Cyrl-XK",
            "en en English en-GB",
        ];
        Assert.Equal(expected, languages.Select(l => $"{l.Code} {l.Tag} {l.Endonym} {l.Culture.Name}"));
    }

    [Fact]
    public void Only_Serbian_Cyrillic_is_made_from_another_language()
    {
        Assert.Equal(Language.SerbianLatin, Language.SerbianCyrillic.Source);
        Assert.Null(Language.SerbianLatin.Source);
        Assert.Null(Language.Albanian.Source);
        Assert.Null(Language.English.Source);
    }

    [Fact]
    public void Languages_with_the_same_code_are_equal()
    {
        var other = Language.Create("sq", "sq-XK", "sq-AL", "Gjuha shqipe");
        Assert.Equal(Language.Albanian, other);
        Assert.True(Language.Albanian == other);
        Assert.Equal(Language.Albanian.GetHashCode(), other.GetHashCode());
        Assert.True(Language.SerbianLatin != Language.SerbianCyrillic);
    }

    [Fact]
    public void Another_language_needs_no_change_of_code()
    {
        var turkish = Language.Create("tr", "tr", "tr-TR", "Türkçe");
        Assert.Equal("tr-TR", turkish.Culture.Name);
        Assert.Null(turkish.Source);
    }

    [Fact]
    public void A_mistyped_culture_is_an_error_and_never_English()
    {
        var language = Language.Create("zz", "zz", "zz-ZZ", "Zz");
        Assert.Throws<CultureNotFoundException>(() => language.Culture);
    }

    [Theory]
    [InlineData("")]
    [InlineData("TR")]
    [InlineData("t r")]
    [InlineData("tr/")]
    [InlineData("-tr")]
    [InlineData("tr-")]
    [InlineData("sr--cyrl")]
    [InlineData("çe")]
    public void A_code_that_no_address_can_have_is_refused(string code) =>
        Assert.Throws<ArgumentException>(() => Language.Create(code, "tr", "tr-TR", "Türkçe"));

    [Fact]
    public void Quotation_marks_follow_the_practice_in_Kosovo()
    {
        Assert.Equal(new Quotes("„", "“", "‚", "‘"), Quotes.Of("sr-cyrl"));
        Assert.Equal(new Quotes("“", "”", "‘", "’"), Quotes.Of(Language.Albanian));
        Assert.Equal(new Quotes("„", "“", "‚", "‘"), Quotes.Of(Language.SerbianLatin));
        Assert.Equal(new Quotes("„", "“", "‚", "‘"), Quotes.Of(Language.SerbianCyrillic));
        Assert.Equal(new Quotes("“", "”", "‘", "’"), Quotes.Of(Language.English));
    }
}
