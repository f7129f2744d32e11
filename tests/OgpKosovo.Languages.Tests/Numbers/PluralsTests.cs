using System.Globalization;

namespace OgpKosovo.Languages.Tests.Numbers;

public class PluralsTests
{
    // Case 11 of the cases from the field, then CLDR's samples.
    [Theory]
    [InlineData("One", "1 21 31 101 121 1001 0.1 1.1 2.1 10.1 1000.1 3.21")]
    [InlineData("Few", "2 3 4 22 24 32 102 104 1002 0.2 0.4 1.2 1.3 1.4 10.2 5.22")]
    [InlineData("Other", "0 5 6 7 8 9 10 11 12 13 14 15 19 20 25 100 111 112 114 211 1000 1011 1012 0.0 1.0 0.5 1.5 1.9 2.0 5.11 10.0")]
    public void Serbian_counts_by_the_last_digits(string category, string numbers)
    {
        foreach (var number in numbers.Split(' '))
        {
            AssertCategory(category, Language.SerbianLatin, number);
            AssertCategory(category, Language.SerbianCyrillic, number);
        }
    }

    [Theory]
    [InlineData("One", "1 1.0 1.00")]
    [InlineData("Other", "0 2 5 11 21 101 0.1 1.1 1.5 0.0")]
    public void Albanian_has_one_form_for_one_and_another_for_the_rest(string category, string numbers)
    {
        foreach (var number in numbers.Split(' ')) AssertCategory(category, Language.Albanian, number);
    }

    [Theory]
    [InlineData("One", "1")]
    [InlineData("Other", "0 2 5 11 21 101 1.0 0.1 1.5")]
    public void English_says_one_of_the_whole_number_alone(string category, string numbers)
    {
        foreach (var number in numbers.Split(' ')) AssertCategory(category, Language.English, number);
    }

    [Fact]
    public void A_negative_number_counts_as_the_positive_one()
    {
        AssertCategory("Few", Language.SerbianLatin, "-22");
        AssertCategory("One", Language.English, "-1");
    }

    [Fact]
    public void Another_language_has_one_and_other()
    {
        var turkish = Language.Create("tr", "tr", "tr-TR", "Türkçe");
        AssertCategory("One", turkish, "1");
        AssertCategory("Other", turkish, "2");
        AssertCategory("Other", turkish, "0");
        Assert.Equal([PluralCategory.One, PluralCategory.Other], Plurals.Categories(turkish));
    }

    [Fact]
    public void The_categories_are_all_that_the_numbers_need()
    {
        foreach (var language in new[] { Language.Albanian, Language.SerbianLatin, Language.SerbianCyrillic, Language.English })
        {
            var used = Enumerable.Range(0, 300).Select(number => Plurals.Of(language, number)).Distinct().Order();
            Assert.Equal(Plurals.Categories(language), used);
        }
    }

    private static void AssertCategory(string category, Language language, string number)
    {
        var found = Plurals.Of(language, decimal.Parse(number, CultureInfo.InvariantCulture));
        Assert.Equal($"{language} {number} {category}", $"{language} {number} {found}");
    }
}
