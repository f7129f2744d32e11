using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Comments;

/// <summary>
/// Recognises what must not be published of a person: e-mail addresses, telephone numbers and personal numbers (Kosovo's have
/// ten digits). It rather finds too much: a number can be written with separators.
/// </summary>
public static partial class PersonalData
{
    private const int FewestDigitsOfPhone = 8;
    private const int DigitsOfPersonalNumber = 10;

    /// <summary>What the text holds, one of <see cref="Parts"/>, never the find itself; null when it holds none.</summary>
    public static string? In(string text)
    {
        if (Email().IsMatch(text))
            return Parts.EmailAddress;
        var undated = Dates().Replace(text, "·");
        foreach (var number in Numbers().EnumerateMatches(undated))
            if (Name(undated.AsSpan(number.Index, number.Length)) is { } name)
                return name;
        return null;
    }

    private static string? Name(ReadOnlySpan<char> number)
    {
        var digits = 0;
        foreach (var c in number)
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        var isWhole = digits == number.Length;
        if (isWhole && digits == DigitsOfPersonalNumber)
            return Parts.PersonalNumber;
        var isDialled = number[0] is '+' or '0' || number is ['(', '+' or '0', ..];
        return digits >= FewestDigitsOfPhone && (isWhole || isDialled) ? Parts.TelephoneNumber : null;
    }

    [GeneratedRegex(@"[^\s@]@[^\s@]+\.[a-z]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![0-9])(?:(?:0?[1-9]|[12][0-9]|3[01])[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();

    [GeneratedRegex(@"[+(]{0,2}[0-9](?:[ \u00A0./()-]{0,2}[0-9])*", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
