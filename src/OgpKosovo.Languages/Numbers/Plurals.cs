namespace OgpKosovo.Languages;

/// <summary>Cardinal plural rules, after Unicode's CLDR (supplemental data "plurals").</summary>
public static class Plurals
{
    private static readonly PluralCategory[] OneOther = [PluralCategory.One, PluralCategory.Other];
    private static readonly PluralCategory[] OneFewOther = [PluralCategory.One, PluralCategory.Few, PluralCategory.Other];

    /// <summary>Returns the category of a number as it is written: in English and Serbian 1.0 is another than 1.</summary>
    public static PluralCategory Of(Language language, decimal number)
    {
        ArgumentNullException.ThrowIfNull(language);
        number = Math.Abs(number);
        return language.Subtag switch
        {
            "sr" or "bs" or "hr" => Slavic(number),
            "mk" => EndsInOne(number) ? PluralCategory.One : PluralCategory.Other,
            "en" or "de" => number == 1 && number.Scale == 0 ? PluralCategory.One : PluralCategory.Other,
            _ => number == 1 ? PluralCategory.One : PluralCategory.Other,
        };
    }

    /// <summary>Returns all categories that a counted text needs a form for, in CLDR's order.</summary>
    public static IReadOnlyList<PluralCategory> Categories(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Subtag is "sr" or "bs" or "hr" ? OneFewOther : OneOther;
    }

    private static PluralCategory Slavic(decimal number)
    {
        if (EndsInOne(number)) return PluralCategory.One;
        var digits = LastDigits(number);
        return digits % 10 is >= 2 and <= 4 && digits / 10 != 1 ? PluralCategory.Few : PluralCategory.Other;
    }

    private static bool EndsInOne(decimal number) => LastDigits(number) is var digits && digits % 10 == 1 && digits != 11;

    // CLDR's operands: the integer decides when no decimal is visible (v = 0), otherwise the visible decimals do (f).
    private static int LastDigits(decimal number)
    {
        if (number.Scale == 0) return (int)(number % 100);
        var fraction = number - decimal.Truncate(number);
        for (var i = 0; i < number.Scale; i++) fraction *= 10;
        return (int)(decimal.Truncate(fraction) % 100);
    }
}
