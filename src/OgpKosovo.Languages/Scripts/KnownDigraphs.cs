using System.Collections.Frozen;

namespace OgpKosovo.Languages;

/// <summary>Tells which digraphs are certain, so that a person has to look at the others alone.</summary>
internal static class KnownDigraphs
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    // The endings of nouns and adjectives behind nj, and of verbs behind their vowel (menj-a-mo, zamenj-e-na).
    private static readonly string[] NounEndings = Words("""
        a e i u o em om im ih og eg oj ima ama imo ite emo ete in ina ine inu inom inoj inih inim ino ini iji ija ije iju ijih
        ijim ijeg ijoj ijom ijem ijega emu ega ac aca acu acem ak aka aku akom aci uj ujem uješ uje ujemo ujete ujmo ujte ujući
        """);

    private static readonly string[] VerbEndings = Words("""
        c d h j k ka kama ke ki ko ku la le li lih lim lo log loj lom lost losti lu m mo n na ne ni nih nim nima no nog noga noj
        nom nome nost nosti nošću nu nje nja nju njem njima o r ra rka rke rki rku re ri rom ru sta smo ste š t ta te ti to tu ć
        će ćemo ćete ćeš ću ju jte jmo jući je jem jen jena jeni jeno če čka čke čki čko va vaju vali valo vala vam van vana vane
        vani vano vanje vanja vanju vao vati ve vi vo vu
        """);

    // What follows nj in longer derivations: -njiv, -njast, -njevit, -njenik, -njačk-.
    private static readonly string[] Suffixes = Words("ač ahu ajuć aci ak ic an ar ast av ašk eni enš erk ev ić ič iv iš ov uć uju uš aš");

    // Stems whose nj is one letter where no ending and no suffix tells it.
    private static readonly string[] Stems = Words("""
        anjir anjel banj benjamin bonj bošnj bunj činjeni detinj dinj djetinj donj dunj fenjer franj ganj genj ginj gunj inženj
        inžinj ivanj janj kanjon kinj konj kunj lenj ljenj manjin menj mjenj munj nanj njih njeg njem onjeg panj penj pinj ponj
        ranj runj sanj sinj skanj španj stanj svinj šenj tanj tinj trinj tunj zenj zanj znanj zvanj zrenj žanj
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        NounEndings.Concat("aei".SelectMany(vowel => VerbEndings.Select(ending => vowel + ending)))
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // dž that is one letter although it looks as if it stood behind a prefix.
    private static readonly (string Prefix, string[] Stems)[] DzAfterPrefix =
        [("nad", ["ak", "ac"]), ("pod", []), ("pred", []), ("od", ["ak", "ač", "ac"])];

    /// <summary>True when the word has a digraph that is written as one letter although no list is sure of it.</summary>
    public static bool HasDoubtful(ReadOnlySpan<char> word)
    {
        for (var i = 0; i + 1 < word.Length; i++)
        {
            if (Digraphs.LetterOf(word[i], word[i + 1]) == '\0' || Digraphs.AreTwoLetters(word, i)) continue;
            if (word[i] is 'n' or 'N' ? NjIsDoubtful(word, i) : DzIsDoubtful(word, i)) return true;
        }
        return false;
    }

    private static bool NjIsDoubtful(ReadOnlySpan<char> word, int i)
    {
        if (i == 0 || i + 2 == word.Length || !IsVowel(word[i - 1]) || !IsVowel(word[i + 2])) return false;
        Span<char> buffer = stackalloc char[64];
        if (word.Length > buffer.Length) return true;
        ReadOnlySpan<char> lower = buffer[..word.ToLowerInvariant(buffer)];
        var after = lower[(i + 2)..];
        if (Endings.Contains(after)) return false;
        foreach (var suffix in Suffixes)
            if (after.StartsWith(suffix, StringComparison.Ordinal)) return false;
        foreach (var stem in Stems)
            if (lower.IndexOf(stem, StringComparison.Ordinal) is >= 0 and var at && at <= i && at + stem.Length > i) return false;
        return true;
    }

    private static bool DzIsDoubtful(ReadOnlySpan<char> word, int i)
    {
        var before = word[..(i + 1)];
        var after = word[(i + 2)..];
        foreach (var (prefix, stems) in DzAfterPrefix)
            if (Digraphs.IsPrefix(before, prefix)) return !StartsWithAny(after, stems);
        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] starts)
    {
        foreach (var start in starts)
            if (text.StartsWith(start, AnyCase)) return true;
        return false;
    }

    private static bool IsVowel(char c) => "aeiouAEIOU".Contains(c, StringComparison.Ordinal);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
