namespace OgpKosovo.Languages.Tests;

/// <summary>Faults that users of other generators reported, and the values of the research on languages.</summary>
public sealed class FieldCaseTests
{
    [Theory]
    [InlineData(1, PluralCategory.One)]
    [InlineData(2, PluralCategory.Few)]
    [InlineData(5, PluralCategory.Other)]
    [InlineData(11, PluralCategory.Other)]
    [InlineData(21, PluralCategory.One)]
    [InlineData(22, PluralCategory.Few)]
    [InlineData(101, PluralCategory.One)]
    [InlineData(111, PluralCategory.Other)]
    public void Serbian_counts_by_the_last_digits(int number, PluralCategory category) =>
        Assert.Equal(category, Plurals.Of(Language.SerbianLatin, number));

    [Theory]
    [InlineData("Građani i đaci", "gradjani-i-djaci")]
    [InlineData("Ћирилица и Ђак", "cirilica-i-djak")]
    [InlineData("2024 Plan", "2024-plan")]
    [InlineData("Çështje", "ceshtje")]
    public void A_slug_keeps_every_letter(string text, string slug) => Assert.Equal(slug, Slug.From(text));

    [Theory]
    [InlineData("sq", "9 korrik 2013")]
    [InlineData("sr", "9. jula 2013.")]
    [InlineData("sr-cyrl", "9. јула 2013.")]
    [InlineData("en", "9 July 2013")]
    public void A_day_is_written_as_the_language_writes_it(string code, string text)
    {
        Language[] languages = [Language.Albanian, Language.SerbianLatin, Language.SerbianCyrillic, Language.English];

        Assert.Equal(text, new DateFormat(languages.Single(l => l.Code == code)).Long(new DateOnly(2013, 7, 9)));
    }

    [Fact]
    public void Words_sort_by_the_alphabet_of_the_language()
    {
        string[] albanian = ["cigare", "Çelës", "dorë", "dhomë", "zog"];
        string[] serbian = ["cvet", "čaj", "ćup", "dan", "džep", "đak"];

        Assert.Equal(albanian, albanian.Reverse().Order(new Collation(Language.Albanian)));
        Assert.Equal(serbian, serbian.Reverse().Order(new Collation(Language.SerbianLatin)));
    }

    [Theory]
    [InlineData("članstvo", "чланство")]
    [InlineData("Njegoš", "Његош")]
    [InlineData("injekcija", "инјекција")]
    [InlineData("konjunktura", "конјунктура")]
    [InlineData("nadživeti", "надживети")]
    [InlineData("džep", "џеп")]
    [InlineData("LJUBAV", "ЉУБАВ")]
    public void Cyrillic_is_made_letter_by_letter_and_by_the_exceptions(string latin, string cyrillic)
    {
        Assert.Equal(cyrillic, new SerbianCyrillic(ProtectedTerms.None).FromLatin(latin));
        Assert.Equal(latin, SerbianLatin.FromCyrillic(cyrillic));
    }

    [Theory]
    [InlineData("05/06/2022")]
    [InlineData("2022-13-01")]
    [InlineData("2022-02-30")]
    [InlineData("22-1-1")]
    public void A_date_in_another_form_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));
}
