using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Comments;

/// <summary>
/// Recognises what must not be published of a person: e-mail addresses, telephone numbers and personal numbers (Kosovo's have
/// ten digits, those of Yugoslavia thirteen). A number can be written with separators. It rather finds too much: what a money
/// sign or round zeros do not explain, an editor vouches for.
/// </summary>
public static partial class PersonalData
{
    private const int FewestDigitsOfPhone = 8;
    private const int FewestDigitsAfterWord = 6;

    /// <summary>What the text holds, one of <see cref="Parts"/>, never the find itself; null when it holds none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isVouched">True where an editor has said that its numbers are neither.</param>
    public static string? In(string text, bool isVouched = false)
    {
        if (Email().IsMatch(text))
            return Parts.EmailAddress;
        if (isVouched)
            return null;
        var undated = Dates().Replace(text, "·");
        foreach (Match number in Numbers().Matches(undated))
            if (Name(number.Value, undated[..number.Index], undated[(number.Index + number.Length)..]) is { } name)
                return name;
        return null;
    }

    private static string? Name(string number, string before, string after)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        var isDialled = number.TrimStart('(')[0] is '+' or '0';
        if ((isDialled && digits.Length >= FewestDigitsOfPhone) || (digits.Length >= FewestDigitsAfterWord && PhoneWord().IsMatch(before)))
            return Parts.TelephoneNumber;
        if (digits.EndsWith("0000", StringComparison.Ordinal) || MoneyBefore().IsMatch(before) || MoneyAfter().IsMatch(after))
            return null;
        var isWhole = digits.Length == number.Length;
        return digits.Length switch
        {
            10 => Parts.PersonalNumber,
            13 when isWhole => Parts.PersonalNumber,
            8 when !number.Contains('.', StringComparison.Ordinal) && Local().IsMatch(digits) => Parts.TelephoneNumber,
            11 or 12 when International().IsMatch(digits) => Parts.TelephoneNumber,
            9 or > 10 when isWhole => Parts.TelephoneNumber,
            _ => null,
        };
    }

    [GeneratedRegex(@"[^\s@＠][@＠][^\s@＠]+\.\p{L}|[\p{L}0-9]\s*[(\[{<]\s*(?:at|et|kod|@)\s*[)\]}>]\s*[\p{L}0-9]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![0-9])(?:(?:0?[1-9]|[12][0-9]|3[01])[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();

    [GeneratedRegex(@"[+(]{0,2}[0-9](?:[ \u00A0\u2009\u202F./()\u2010-\u2015-]{0,3}[0-9])*", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    // Networks and towns of Kosovo without the 0 before them.
    [GeneratedRegex("^(?:28|29|38|39|4[3-689])", RegexOptions.CultureInvariant)]
    private static partial Regex Local();

    // Kosovo and its neighbours.
    [GeneratedRegex("^(?:38[123579]|355)", RegexOptions.CultureInvariant)]
    private static partial Regex International();

    [GeneratedRegex(@"(?:\b(?:tel|telefon\p{L}*|mob|mobil\p{L}*|cel|celular\p{L}*|fax|faks\p{L}*|viber|whatsapp|phone|call)|\b(?:тел|моб|факс)\p{L}*)\s*[.:]*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PhoneWord();

    [GeneratedRegex(@"(?:[€$£]|\b(?:EUR|USD|RSD))\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoneyBefore();

    [GeneratedRegex(@"^(?:,[0-9]+)?\s*(?:[€$£%]|(?:EUR|USD|RSD|evra|evrov|dinar|lek|denar|евра|динар))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MoneyAfter();
}
