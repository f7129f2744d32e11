using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OgpKosovo.Site.Tests.Mutations;

/// <summary>Ways in which a file goes wrong. The same number makes the same of the same file.</summary>
internal sealed partial class Mutator(Random random, IReadOnlyList<byte[]> others)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false);

    static Mutator() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static readonly (string Name, Func<Mutator, byte[], byte[]> Do)[] Ways =
    [
        ("byte changed", (m, b) => m.ChangeByte(b)),
        ("byte put in", (m, b) => m.Insert(b, [(byte)m.Next(256)])),
        ("bytes cut out", (m, b) => m.Cut(b)),
        ("cut off", (m, b) => b[..m.Next(b.Length + 1)]),
        ("twice", (_, b) => [.. b, .. b]),
        ("piece of another", (m, b) => m.Insert(b, m.PieceOfAnother())),
        ("begins as another", (m, b) => [.. m.PieceOfAnother(), .. b]),
        ("in another encoding", (m, b) => m.Encode(b)),
        ("other line ends", (m, b) => Text(b, t => m.Of("\r\n", "\r", "\n\r", "\u2028", "\n\n") is var end ? t.Replace("\n", end, StringComparison.Ordinal) : t)),
        ("decomposed", (_, b) => Text(b, t => Decomposed(t))),
        ("a line less", (m, b) => m.Lines(b, (l, at) => l.RemoveAt(at))),
        ("a line twice", (m, b) => m.Lines(b, (l, at) => l.Insert(m.Next(l.Count), l[at]))),
        ("a line many times", (m, b) => m.Lines(b, (l, at) => l.InsertRange(at, Enumerable.Repeat(l[at], m.Next(300))))),
        ("lines changed places", (m, b) => m.Lines(b, (l, at) => m.Swap(l, at))),
        ("line moved in", (m, b) => m.Lines(b, (l, at) => l[at] = new string(m.Of(' ', ' ', '\t'), 1 + m.Next(4)) + l[at])),
        ("line moved out", (m, b) => m.Lines(b, (l, at) => l[at] = l[at].TrimStart(' '))),
        ("block moved in", (m, b) => m.Lines(b, (l, at) => m.MoveIn(l, at))),
        ("lines joined", (m, b) => m.Lines(b, (l, at) => m.Join(l, at))),
        ("other key", (m, b) => m.Keys(b, k => m.Of(Oddities.Keys) + ":" + k.Groups["value"].Value)),
        ("key misspelt", (m, b) => m.Keys(b, k => k.Groups["key"].Value.Length < 2 ? "x:" : k.Groups["key"].Value.Remove(m.Next(k.Groups["key"].Length), 1) + ":" + k.Groups["value"].Value)),
        ("key without colon", (m, b) => m.Keys(b, k => k.Groups["key"].Value + k.Groups["value"].Value)),
        ("other value", (m, b) => m.Keys(b, k => $"{k.Groups["key"].Value}: {m.Of(Oddities.Values)}")),
        ("other value", (m, b) => m.Keys(b, k => $"{k.Groups["key"].Value}: {m.Of(Oddities.Values)}")),
        ("other value in quotes", (m, b) => m.Keys(b, k => $"{k.Groups["key"].Value}: '{m.Of(Oddities.Values).Replace("'", "''", StringComparison.Ordinal)}'")),
        ("Markdown as value", (m, b) => m.Keys(b, k => $"{k.Groups["key"].Value}: |\n{k.Groups["begin"].Value.Replace('-', ' ')}  {m.Of(Oddities.Pieces).Replace("\n", $"\n{k.Groups["begin"].Value.Replace('-', ' ')}  ", StringComparison.Ordinal)}")),
        ("no value", (m, b) => m.Keys(b, k => k.Groups["key"].Value + ":")),
        ("value deeper", (m, b) => m.Keys(b, k => k.Groups["key"].Value + ": " + string.Concat(Enumerable.Repeat(m.Of("[", "{a: ", "- "), 1 + m.Next(60))) + k.Groups["value"].Value)),
        ("value much longer", (m, b) => m.Keys(b, k => k.Groups["key"].Value + ": " + string.Concat(Enumerable.Repeat(k.Groups["value"].Value + m.Of(Oddities.Characters), 1 + m.Next(400))))),
        ("key more", (m, b) => m.Keys(b, k => $"{m.Of(Oddities.Keys)}: {m.Of(Oddities.Values)}\n{k.Value}")),
        ("other date", (m, b) => m.Matches(b, Date(), _ => m.Of("0001-01-01", "9999-12-31", "2024-02-30", "9999", "0001", "2024", "2031-05", "2024-00", "20240506", "2024-5-6", "1752-09-05", "9999-12"))),
        ("other number", (m, b) => m.Matches(b, Number(), _ => m.Of("0", "-1", "1", "7", "2147483647", "2147483648", "00", "1000000000000", "0.5"))),
        ("other list item", (m, b) => m.Matches(b, ListItem(), i => i.Groups["begin"].Value + m.Of(Oddities.Values))),
        ("letters of another size", (m, b) => m.Matches(b, Word(), w => m.Next(2) == 0 ? w.Value.ToUpperInvariant() : w.Value.ToLowerInvariant())),
        ("characters put in", (m, b) => m.Insert(b, Utf8.GetBytes(m.Of(Oddities.Characters)))),
        ("characters put in everywhere", (m, b) => m.Everywhere(b)),
        ("Markdown put in", (m, b) => m.Lines(b, (l, at) => l.Insert(at, m.Of(Oddities.Pieces)))),
        ("Markdown put in at the end", (m, b) => [.. b, .. Utf8.GetBytes("\n" + m.Of(Oddities.Pieces) + m.Of("", "\n", " ") + m.Of(Oddities.Pieces) + "\n")]),
        ("Markdown within a line", (m, b) => m.Insert(b, Utf8.GetBytes(m.Of(Oddities.Pieces)))),
        ("Markdown nested", (m, b) => m.Nest(b)),
        ("surrogate in bytes", (m, b) => m.Insert(b, [0xED, (byte)(0xA0 + m.Next(32)), 0x80])),
    ];

    private static readonly (string Name, Func<Mutator, byte[], byte[]> Do)[] WaysOfKeys = [.. Ways.Where(w => w.Name.Contains("value", StringComparison.Ordinal) || w.Name.StartsWith("other", StringComparison.Ordinal))];
    private static readonly (string Name, Func<Mutator, byte[], byte[]> Do)[] WaysOfMarkdown = [.. Ways.Where(w => w.Name.StartsWith("Markdown", StringComparison.Ordinal))];

    /// <summary>The name of a way and what it makes of a file; half of the ways are those after which a file may still be right.</summary>
    public (string Name, byte[] Bytes) Apply(byte[] bytes, bool isMarkdown)
    {
        var ways = Next(2) == 0 ? Ways : isMarkdown && Next(2) == 0 ? WaysOfMarkdown : WaysOfKeys;
        var (name, change) = ways[Next(ways.Length)];
        return (name, change(this, bytes));
    }

    private static byte[] Text(byte[] bytes, Func<string, string> change) => Utf8.GetBytes(change(Utf8.GetString(bytes)));

    private static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private int Next(int below) => random.Next(Math.Max(1, below));

    private T Of<T>(params T[] all) => all[random.Next(all.Length)];

    private byte[] PieceOfAnother()
    {
        var other = others[Next(others.Count)];
        var from = Next(other.Length);
        return other[from..(from + Next(Math.Min(other.Length - from, 3000)))];
    }

    private byte[] ChangeByte(byte[] bytes)
    {
        var changed = bytes.ToArray();
        for (var n = Of(1, 1, 1, 5, 50); n > 0 && changed.Length > 0; n--)
            changed[Next(changed.Length)] = Of((byte)Next(256), (byte)Next(128), (byte)0, (byte)255, (byte)'\n', (byte)' ');
        return changed;
    }

    private byte[] Insert(byte[] bytes, byte[] piece)
    {
        var at = Next(bytes.Length + 1);
        return [.. bytes[..at], .. piece, .. bytes[at..]];
    }

    private byte[] Cut(byte[] bytes)
    {
        var at = Next(bytes.Length);
        return [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + 1 + Next(Of(2, 10, 200)))..]];
    }

    private byte[] Encode(byte[] bytes)
    {
        var text = Utf8.GetString(bytes);
        var encoding = Of(Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, Encoding.UTF8, Encoding.GetEncoding(1250), Encoding.GetEncoding(1251), Encoding.GetEncoding(852));
        byte[] mark = Of(true, false) ? encoding.GetPreamble() : [];
        // A text in UTF-8 that was read as Latin-1 and written again.
        return Next(8) == 0 ? Utf8.GetBytes(Encoding.Latin1.GetString(bytes)) : [.. mark, .. encoding.GetBytes(text)];
    }

    private byte[] Lines(byte[] bytes, Action<List<string>, int> change) => Text(bytes, text =>
    {
        var lines = text.Split('\n').ToList();
        change(lines, Next(lines.Count));
        return string.Join('\n', lines);
    });

    private void Swap(List<string> lines, int at)
    {
        var other = Next(lines.Count);
        (lines[at], lines[other]) = (lines[other], lines[at]);
    }

    private void MoveIn(List<string> lines, int at)
    {
        for (var end = Math.Min(lines.Count, at + Next(6)); at < end; at++)
            lines[at] = "  " + lines[at];
    }

    private void Join(List<string> lines, int at)
    {
        if (at + 1 >= lines.Count)
            return;
        lines[at] += Of("", " ", ": ", ", ") + lines[at + 1].TrimStart();
        lines.RemoveAt(at + 1);
    }

    private byte[] Keys(byte[] bytes, MatchEvaluator change) => Matches(bytes, Key(), k => k.Groups["begin"].Value + change(k));

    private byte[] Matches(byte[] bytes, Regex what, MatchEvaluator change) => Text(bytes, text =>
    {
        var all = what.Matches(text);
        if (all.Count == 0)
            return text;
        var one = all[Next(all.Count)];
        return text[..one.Index] + change(one) + text[(one.Index + one.Length)..];
    });

    private byte[] Everywhere(byte[] bytes)
    {
        var (sign, often) = (Of(Oddities.Characters), 2 + Next(30));
        return Text(bytes, text => string.Concat(text.Select((c, n) => n % often == 0 && c != '\n' ? c.ToString(CultureInfo.InvariantCulture) + sign : c.ToString())));
    }

    private byte[] Nest(byte[] bytes)
    {
        var (open, close) = Of(("> ", ""), ("- ", ""), ("[", "](x)"), ("![", "](../media/p.png)"), ("*", "*"), ("_a ", " b_"), ("<div>\n", "</div>\n"), ("1. ", ""), ("`", ""), ("**", "**"), ("| ", ""), ("[^a", "]"));
        var levels = Of(2, 5, 20, 100, 500);
        return [.. bytes, .. Utf8.GetBytes("\n" + string.Concat(Enumerable.Repeat(open, levels)) + "x" + string.Concat(Enumerable.Repeat(close, levels)) + "\n")];
    }

    [GeneratedRegex(@"^(?<begin>[ \t]*(?:- )*)""?(?<key>[A-Za-z][A-Za-z.-]*)""?:(?<value>.*)$", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex(@"\d{4}(?:-\d{2}){1,2}|(?<=: )\d{4}$", RegexOptions.Multiline)]
    private static partial Regex Date();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?<begin>[ \t]*- )(?!\w+:).*$", RegexOptions.Multiline)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
