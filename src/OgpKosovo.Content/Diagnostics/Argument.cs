using System.Globalization;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Diagnostics;

/// <summary>
/// What a `{0}` of a message stands for: a word as it stands in the content, which is the same in every language of
/// messages, or a part of a sentence, which each language says in its own words.
/// </summary>
public sealed class Argument
{
    private const int Longest = 120;

    private readonly string identity;
    private readonly Func<MessageCatalog, string> say;

    private Argument(string identity, Func<MessageCatalog, string> say)
    {
        this.identity = identity;
        this.say = say;
    }

    /// <summary>A word of the content, on one line and cut where it is long.</summary>
    public static implicit operator Argument(string word) => new(word, _ => OneLine(word));

    /// <summary>A number, with at most one decimal, as the language of the catalog writes it.</summary>
    public static Argument Number(decimal value) => new(value.ToString(CultureInfo.InvariantCulture), catalog => catalog.Number(value));

    /// <summary>A part of a sentence from the catalog.</summary>
    /// <param name="key">One of <see cref="Parts"/>.</param>
    /// <param name="words">What the part's own `{0}`, `{1}` … stand for.</param>
    public static Argument Part(string key, params string[] words) => new(
        $"{key} {string.Join(' ', words)}",
        catalog => string.Format(CultureInfo.InvariantCulture, catalog[key], [.. words.Select(OneLine)]));

    /// <summary>What a key is for, in the words of the editors' page.</summary>
    public static Argument HelpOf(Type record, RecordKey key) =>
        new($"{record.Name}.{key.Name}", catalog => catalog.HelpOf(record, key));

    /// <summary>The text in the language of the catalog.</summary>
    public string In(MessageCatalog catalog) => say(catalog);

    /// <summary>A text by which equal arguments are known, in no language.</summary>
    public override string ToString() => identity;

    // A control character would do something to the terminal that shows the message.
    private static string OneLine(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        line = line.Length > Longest ? line[..Longest] + "…" : line;
        return line.Any(char.IsControl) ? string.Concat(line.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : line;
    }
}
