using System.Collections.Frozen;

namespace OgpKosovo.Languages;

/// <summary>
/// Writes one run of text (a plain text, a text node or the value of an attribute) in Cyrillic. Cyrillic never needs more
/// characters than Latin, so the target is as long as the text.
/// </summary>
/// <remarks>
/// One pass. Words are written as they are met; when a dot, slash, at sign or underscore then shows that they were part of an
/// address or a file name, the pass goes back to where that began.
/// </remarks>
internal ref struct CyrillicWriter(
    ReadOnlySpan<char> text, Span<char> target, TermMatcher terms, bool isHtml, List<(int At, string Word)>? doubtful = null)
{
    // Endings of cases, and of adjectives from names, that follow a foreign word after a hyphen.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        ("a e i o u om em ov ova ove ovi ovo ovu og oj ima ju jem jom ja je ji ev eva evo eve evi ih "
            + "ski ska ske sko skog skoj skom skim skih")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> target = target;
    private readonly ReadOnlySpan<CharacterKind> kindTable = LatinLetters.KindTable;
    private int read;
    private int written;

    // Where the run without white space began, in the text and in the target.
    private int runRead;
    private int runWritten;

    // Up to where a run is known to be no address.
    private int plainTo;

    // Where the words that hyphens join to the current one begin, and where the last of them ended.
    private int compoundRead;
    private int compoundWritten;
    private int compoundEnd = -1;
    private bool isForeignCompound;

    /// <summary>Writes the text and returns the number of characters written.</summary>
    public int Write()
    {
        while (read < text.Length)
        {
            var c = text[read];
            if (terms.MayStart(c) && terms.LengthAt(text, read) is > 0 and var length)
            {
                WriteTerm(length);
                continue;
            }
            var kind = LatinLetters.KindOf(c, kindTable);
            if ((kind & CharacterKind.Word) != 0) WriteWord(kind);
            else if (kind == CharacterKind.Joint) WriteJoint();
            else if (kind == CharacterKind.Ampersand && isHtml) CopyReference();
            else
            {
                target[written++] = c;
                read++;
                if (kind == CharacterKind.Gap) StartRun();
            }
        }
        return written;
    }

    private void StartRun() => (runRead, runWritten) = (read, written);

    private void Copy(int length)
    {
        text.Slice(read, length).CopyTo(target[written..]);
        read += length;
        written += length;
    }

    private void WriteTerm(int length)
    {
        if (!IsJoined(read)) (compoundRead, compoundWritten) = (read, written);
        isForeignCompound = false;
        Copy(length);
        compoundEnd = read;
    }

    private readonly bool IsJoined(int start) => start > 0 && text[start - 1] == '-' && compoundEnd == start - 1;

    private void WriteSerbian(ReadOnlySpan<char> word, CharacterKind kinds)
    {
        var length = CyrillicWord.Write(word, target[written..], kinds);
        if (doubtful is not null && KnownDigraphs.HasDoubtful(word) && !word.SequenceEqual(target.Slice(written, length)))
            doubtful.Add((read, word.ToString()));
        written += length;
        read += word.Length;
    }

    private void GoBack(int toRead, int toWritten)
    {
        (read, written) = (toRead, toWritten);
        while (doubtful is [.., var last] && last.At >= toRead) doubtful.RemoveAt(doubtful.Count - 1);
    }

    private void WriteJoint()
    {
        var goesOn = read + 1 < text.Length && LatinLetters.KindOf(text[read + 1], kindTable) != CharacterKind.Gap;
        if (!goesOn || read < plainTo)
        {
            Copy(1);
        }
        else if (TechnicalText.TryFind(text, runRead, read, out var from, out var to))
        {
            GoBack(from, runWritten + (from - runRead));
            Copy(to - from);
            StartRun();
        }
        else
        {
            plainTo = to;
            Copy(1);
        }
    }

    private void CopyReference()
    {
        var end = text.Slice(read, Math.Min(text.Length - read, TechnicalText.LongestReference)).IndexOf(';');
        if (end < 0)
        {
            Copy(1);
            return;
        }
        var isAmpersand = text.Slice(read, end + 1) is "&amp;";
        Copy(end + 1);
        if (!isAmpersand) StartRun();
    }

    private void WriteWord(CharacterKind kind)
    {
        var start = read;
        var kinds = kind;
        var end = start + 1;
        while (end < text.Length)
        {
            kind = LatinLetters.KindOf(text[end], kindTable);
            if ((kind & CharacterKind.Word) == 0) break;
            kinds |= kind;
            end++;
        }
        var isJoined = IsJoined(start);
        if (!isJoined) (compoundRead, compoundWritten, isForeignCompound) = (start, written, false);
        compoundEnd = end;

        var word = text[start..end];
        if (isForeignCompound && !Endings.Contains(word)) Copy(word.Length);
        else if (StaysLatin(word, kinds)) WriteLatin(word, kinds, isJoined);
        else WriteSerbian(word, kinds);
    }

    private readonly bool StaysLatin(ReadOnlySpan<char> word, CharacterKind kinds)
    {
        if ((kinds & ~CharacterKind.DigraphEnd) == CharacterKind.Lower) return false;
        if ((kinds & CharacterKind.Upper) != 0 && (kinds & (CharacterKind.Lower | CharacterKind.Digit)) == 0)
        {
            if (RomanNumerals.IsNumeral(word) || (word is "I" or "V" && RomanNumerals.IsSingle(text, read))) return true;
            if (WordShapes.IsPartOfNumber(text, read, word.Length)) return true;
        }
        return (kinds & CharacterKind.Foreign) != 0 || WordShapes.IsCode(word, kinds) || WordShapes.IsBrand(word, kinds);
    }

    private void WriteLatin(ReadOnlySpan<char> word, CharacterKind kinds, bool isJoined)
    {
        const CharacterKind foreignWord = CharacterKind.Foreign | CharacterKind.Lower;
        var end = read + word.Length;
        isForeignCompound = (kinds & foreignWord) == foreignWord;
        if (isForeignCompound && isJoined && char.IsUpper(text[compoundRead]))
        {
            // Al-Qaida: the first part of a foreign name stays with the rest.
            GoBack(compoundRead, compoundWritten);
        }
        Copy(end - read);
    }
}
