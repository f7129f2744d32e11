using System.Buffers;

namespace OgpKosovo.Content.Terms;

/// <summary>
/// A phrase that texts must not hold. `*` at the end of a word stands for any letters or none. Case makes no difference, words
/// may be separated by any space and by the signs of emphasis, and a hyphen ends a word.
/// </summary>
public sealed class ForbiddenPhrase
{
    private static readonly SearchValues<char> Between = SearchValues.Create(" \n\t\u00A0*_");

    // In upper case, for case makes no difference.
    private readonly (string Letters, bool IsBeginning)[] words;

    /// <param name="phrase">The phrase as the glossary has it.</param>
    /// <param name="right">The words to use instead.</param>
    public ForbiddenPhrase(string phrase, string right)
    {
        Phrase = phrase;
        Right = right;
        words = [.. phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (w.TrimEnd('*').ToUpperInvariant(), w.EndsWith('*')))];
    }

    public string Phrase { get; }

    public string Right { get; }

    /// <summary>The letters with which every place of the phrase begins, in upper case; "" for a phrase that means nothing.</summary>
    public string Beginning => words.Length == 0 ? "" : words[0].Letters;

    /// <summary>The length of the phrase where it stands at <paramref name="start"/>, the beginning of a word, or 0.</summary>
    public int LengthAt(string text, int start)
    {
        var at = start;
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
            {
                var gap = text.AsSpan(at).IndexOfAnyExcept(Between);
                if (gap <= 0)
                    return 0;
                at += gap;
            }

            var (letters, isBeginning) = words[i];
            if (!StartsWith(text, at, letters))
                return 0;
            at += letters.Length;
            while (isBeginning && at < text.Length && char.IsLetter(text[at]))
                at++;
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
                return 0;
        }

        return at - start;
    }

    // Most words differ in their first letters.
    private static bool StartsWith(string text, int at, string letters)
    {
        if (text.Length - at < letters.Length)
            return false;
        for (var i = 0; i < letters.Length; i++)
            if (char.ToUpperInvariant(text[at + i]) != letters[i])
                return false;
        return true;
    }
}
