using System.Buffers;

namespace OgpKosovo.Content.Terms;

/// <summary>
/// A phrase that texts must not hold. `*` at the end of a word stands for any letters or none. Case makes no difference, words
/// may be separated by any space and by the signs of emphasis, and a hyphen ends a word.
/// </summary>
public sealed class ForbiddenPhrase
{
    private static readonly SearchValues<char> Between = SearchValues.Create(" \n\t\u00A0*_");

    private readonly Word[] words;

    /// <param name="phrase">The phrase as the glossary has it.</param>
    /// <param name="right">The words to use instead.</param>
    public ForbiddenPhrase(string phrase, string right)
    {
        Phrase = phrase;
        Right = right;
        words = [.. phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => new Word(w.TrimEnd('*').ToUpperInvariant(), w.TrimEnd('*').ToLowerInvariant(), w.EndsWith('*')))];
    }

    public string Phrase { get; }

    public string Right { get; }

    /// <summary>The letter with which every place of the phrase begins, in upper and in lower case; none for a phrase that means nothing.</summary>
    public IEnumerable<char> FirstLetters => words is [{ Upper: [var upper, ..], Lower: [var lower, ..] }, ..] ? new HashSet<char> { upper, lower } : [];

    /// <summary>The letter that follows it, in upper and in lower case; none where the first word is one letter, after which anything may stand.</summary>
    public IEnumerable<char> SecondLetters => words is [{ Upper: [_, var upper, ..], Lower: [_, var lower, ..] }, ..] ? [upper, lower] : [];

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

            var word = words[i];
            if (!word.IsAt(text, at))
                return 0;
            at += word.Upper.Length;
            while (word.IsBeginning && at < text.Length && char.IsLetter(text[at]))
                at++;
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
                return 0;
        }

        return at - start;
    }

    // Case makes no difference.
    private sealed record Word(string Upper, string Lower, bool IsBeginning)
    {
        // Most words of a text differ in their first letters.
        public bool IsAt(string text, int at)
        {
            if (text.Length - at < Upper.Length)
                return false;
            for (var i = 0; i < Upper.Length; i++)
                if (text[at + i] != Lower[i] && text[at + i] != Upper[i])
                    return false;
            return true;
        }
    }
}
