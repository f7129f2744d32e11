namespace OgpKosovo.Languages;

/// <summary>What is wrong with a character by itself, by ranges of the Unicode character database.</summary>
internal static class CharacterProblems
{
    /// <summary>True for the letters of Cyrillic, without its combining marks.</summary>
    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u0481' or >= '\u048A' and <= '\u052F';

    public static bool IsLatin(char c) =>
        char.IsAsciiLetter(c) || (c is >= '\u00C0' and <= '\u024F' && c is not ('×' or '÷')) || c is >= '\u1E00' and <= '\u1EFF';

    /// <summary>Returns the problem of a character that is never right, or null.</summary>
    public static TextProblem? Of(char c) => c switch
    {
        '\t' or '\n' or '\r' => null,
        < ' ' or (>= '\u007F' and <= '\u009F') => TextProblem.ControlCharacter,
        'Ð' or 'ð' or '\u0189' or '\u0256' => TextProblem.EthForDj,
        < '\u015E' => null,
        'Ş' or 'ş' or 'Ș' or 'ș' => TextProblem.CommaBelow,
        (>= '\u01C4' and <= '\u01CC') or (>= '\u01F1' and <= '\u01F3') => TextProblem.DigraphCharacter,
        < '\u0300' => null,
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            => TextProblem.BidirectionalControl,
        '\u034F' or '\u115F' or '\u1160' or '\u180E' or (>= '\u200B' and <= '\u200D') or '\u2028' or '\u2029'
            or (>= '\u2060' and <= '\u2065') or (>= '\u206A' and <= '\u206F') or '\u3164' or '\uFEFF' or '\uFFA0'
            or (>= '\uFFF9' and <= '\uFFFB')
            => TextProblem.InvisibleCharacter,
        >= '\uE000' and <= '\uF8FF' => TextProblem.PrivateUse,
        '\uFFFD' or '\uFFFE' or '\uFFFF' => TextProblem.Replacement,
        _ => null,
    };
}
