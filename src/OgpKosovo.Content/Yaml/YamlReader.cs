using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OgpKosovo.Content.Yaml;

/// <summary>
/// Reads one YAML document into nodes that know their place. Anchors, aliases and tags are refused: content needs none, and
/// without them a small file cannot expand into a huge one.
/// </summary>
public static class YamlReader
{
    private const int DeepestLevel = 32;

    /// <summary>The document's root, or null when it is empty or wrong; what is wrong goes into <paramref name="bag"/>.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="file">The file's path for messages.</param>
    /// <param name="lineOffset">How many lines of the file stand before the text.</param>
    /// <param name="bag">Takes the problems.</param>
    public static YamlNode? Read(string text, string file, int lineOffset, DiagnosticBag bag)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        try
        {
            var parser = new Parser(scanner);
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _))
                return null;
            parser.Consume<DocumentStart>();
            var root = ReadNode(parser, new Source(text, file, lineOffset, bag), 0);
            parser.Consume<DocumentEnd>();
            if (!parser.TryConsume<StreamEnd>(out _))
                throw new YamlException(parser.Current!.Start, parser.Current.End, Parts.YamlSecondDocument);
            return root is YamlScalar { IsEmpty: true } ? null : root;
        }
        catch (YamlException wrong)
        {
            var fault = YamlFault.Of(wrong, text);
            bag.Add(Codes.YamlSyntax, new Place(file, fault.Line + lineOffset, fault.Column), Argument.Part(fault.Part));
            return null;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // YamlDotNet's scanner says some faults of a text as if they were its own.
            var at = scanner.CurrentPosition;
            bag.Add(Codes.YamlSyntax, new Place(file, (int)at.Line + lineOffset, (int)at.Column), Argument.Part(Parts.YamlOther));
            return null;
        }
    }

    private static YamlNode ReadNode(Parser parser, Source source, int level)
    {
        if (level > DeepestLevel)
            throw new YamlException(parser.Current!.Start, parser.Current.End, Parts.YamlNesting);
        var next = parser.Current!;
        if (next is AnchorAlias || next is NodeEvent { Anchor.IsEmpty: false } || next is NodeEvent { Tag.IsEmpty: false })
            throw new YamlException(next.Start, next.End, Parts.YamlSign);
        var (line, column) = ((int)next.Start.Line + source.LineOffset, (int)next.Start.Column);
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            // What the file itself holds was looked at when it was read; "\u202E" becomes a character only now.
            if (scalar.Style == ScalarStyle.DoubleQuoted && TextHygiene.Check(scalar.Value) is [var finding, ..])
                source.Bag.Add(Codes.Characters, new Place(source.File, line, column), TextFile.Shown(finding, scalar.Value), TextFile.Around(scalar.Value, finding.Index));
            if (scalar.Style == ScalarStyle.Plain)
                CheckComment(scalar, source);
            return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded, line, column);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(ReadNode(parser, source, level + 1));
            return new YamlList(items, line, column);
        }

        parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var where = parser.Current!;
            if (ReadNode(parser, source, level + 1) is not YamlScalar key)
                throw new YamlException(where.Start, where.End, Parts.YamlKey);
            var value = ReadNode(parser, source, level + 1);
            if (keys.Add(key.Value))
                entries.Add(new YamlEntry(key, value));
            else
                source.Bag.Add(Codes.DuplicateKey, new Place(source.File, key.Line, key.Column), key.Value);
        }

        return new YamlMap(entries, line, column);
    }

    // "Decision # 5" ends at the sign for YAML; whoever writes it means all of it.
    private static void CheckComment(Scalar scalar, Source source)
    {
        var rest = source.Text.AsSpan((int)scalar.End.Index);
        var blanks = rest.IndexOfAnyExcept(' ', '\t');
        if (scalar.Value.Length > 0 && blanks >= 0 && rest[blanks] == '#')
            source.Bag.Add(Codes.YamlSyntax, new Place(source.File, (int)scalar.End.Line + source.LineOffset, (int)scalar.End.Column + blanks), Argument.Part(Parts.YamlComment));
    }

    private sealed record Source(string Text, string File, int LineOffset, DiagnosticBag Bag);
}
