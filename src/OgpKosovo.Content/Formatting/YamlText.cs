using System.Text;
using System.Text.RegularExpressions;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Content.Formatting;

/// <summary>
/// Writes single values as the editors' page does: plain where YAML 1.2 reads the same text again; otherwise in single
/// quotes, or in double ones when the text holds a single quote and no double one; a text of several lines as a block (`|-`).
/// Lines are never folded.
/// </summary>
internal static partial class YamlText
{
    /// <summary>The value as it stands after a key or hyphen; <paramref name="indent"/> is that of a block's lines.</summary>
    public static string Of(YamlScalar scalar, string indent)
    {
        var text = scalar.Value;
        if (scalar.IsEmpty)
            return "null";
        if (scalar.IsPlain && IsNumberOrWord().IsMatch(text))
            return text;
        if (Control().IsMatch(text))
            return DoubleQuoted(text);
        if (text.Contains('\n', StringComparison.Ordinal))
            return BlankEnd().IsMatch(text) || BlankStart().IsMatch(text) || text.Trim('\n').Length == 0 ? DoubleQuoted(text) : Block(text, indent);
        return NeedsQuotes().IsMatch(text) || IsNumberOrWord().IsMatch(text) ? Quoted(text) : text;
    }

    /// <summary>A key, which stands on one line.</summary>
    public static string Key(string text)
    {
        if (Control().IsMatch(text) || text.Contains('\n', StringComparison.Ordinal))
            return DoubleQuoted(text);
        return NeedsQuotes().IsMatch(text) || IsNumberOrWord().IsMatch(text) || DocumentMark().IsMatch(text) ? Quoted(text) : text;
    }

    private static string Quoted(string text) =>
        text.Contains('\'', StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal)
            ? DoubleQuoted(text)
            : "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    // The number of white space columns is written only where the first line begins with white space and YAML cannot see it.
    private static string Block(string text, string indent)
    {
        var end = text.Length - text.TrimEnd('\n').Length;
        var chomping = end == 0 ? "-" : end == 1 ? "" : "+";
        var lines = text[..^end].Split('\n').Select(l => l.Length == 0 ? "" : indent + l);
        var indentation = text.TrimStart('\n').StartsWith(' ') ? "2" : "";
        return $"|{indentation}{chomping}\n{string.Join('\n', lines)}{new string('\n', Math.Max(0, end - 1))}";
    }

    private static string DoubleQuoted(string text)
    {
        var writer = new StringBuilder("\"");
        foreach (var letter in text)
            writer.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\r' => "\\r",
                _ when char.IsControl(letter) => $"\\u{(int)letter:x4}",
                _ => letter.ToString(),
            });
        return writer.Append('"').ToString();
    }

    /// <summary>What YAML 1.2's core schema reads as null, true, false or a number.</summary>
    [GeneratedRegex(@"^(?:~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE|0o[0-7]+|[-+]?[0-9]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)?\z")]
    private static partial Regex IsNumberOrWord();

    [GeneratedRegex("^[\n\t ,[\\]{}#&*!|>'\"%@`]|^[?-]\\z|^[?-][ \t]|:[ \t]|[\t ]#|[\t :]\\z")]
    private static partial Regex NeedsQuotes();

    [GeneratedRegex(@"^(?:%|---|\.\.\.)")]
    private static partial Regex DocumentMark();

    [GeneratedRegex("\n[\t ]+\\z")]
    private static partial Regex BlankEnd();

    /// <summary>A first line of blanks only, which the reader takes for a wrong indentation.</summary>
    [GeneratedRegex("^[\n\t ]*[\t ]\n")]
    private static partial Regex BlankStart();

    [GeneratedRegex("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]")]
    private static partial Regex Control();
}
