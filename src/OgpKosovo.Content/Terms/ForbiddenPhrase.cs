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

    /// <summary>The first word; null for a phrase that means nothing.</summary>
    internal Word? First => words.FirstOrDefault();

    /// <summary>The length of the phrase that begins at <paramref name="start"/>, or 0 where it is not the phrase.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The beginning of a word.</param>
    /// <param name="end">Where <see cref="First"/> ends that stands there.</param>
    internal int LengthAt(string text, int start, int end)
    {
        foreach (var word in words.AsSpan(1))
        {
            var gap = text.AsSpan(end).IndexOfAnyExcept(Between);
            if (gap <= 0 || (end = word.EndAt(text, end + gap)) < 0)
                return 0;
        }

        return end - start;
    }

    /// <summary>A word of a phrase. Case makes no difference.</summary>
    /// <param name="Upper">It in upper case.</param>
    /// <param name="Lower">It in lower case.</param>
    /// <param name="IsBeginning">True where any letters may follow.</param>
    internal sealed record Word(string Upper, string Lower, bool IsBeginning)
    {
        /// <summary>The letter with which every place of the word begins, in upper and in lower case.</summary>
        public IEnumerable<char> FirstLetters => Upper.Length > 0 ? new HashSet<char> { Upper[0], Lower[0] } : [];

        /// <summary>The letter that follows it, in upper and in lower case; none where the word is one letter, after which anything may stand.</summary>
        public IEnumerable<char> SecondLetters => Upper.Length > 1 ? [Upper[1], Lower[1]] : [];

        /// <summary>Where the word ends that stands at a place, or -1 where it is another one.</summary>
        public int EndAt(string text, int at)
        {
            if (text.Length - at < Upper.Length)
                return -1;

            // Most words of a text differ in their first letters.
            for (var i = 0; i < Upper.Length; i++)
                if (text[at + i] != Lower[i] && text[at + i] != Upper[i])
                    return -1;
            at += Upper.Length;
            while (IsBeginning && at < text.Length && char.IsLetter(text[at]))
                at++;
            return at < text.Length && char.IsLetterOrDigit(text[at]) ? -1 : at;
        }
    }
}
