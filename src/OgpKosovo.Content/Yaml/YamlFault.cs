using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;
using YamlDotNet.Core;

namespace OgpKosovo.Content.Yaml;

/// <summary>What is wrong in a YAML text, in the words of editors, and where they have to mend it.</summary>
/// <param name="Part">One of <see cref="Parts"/>.</param>
/// <param name="Line">The line of the text, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed partial record YamlFault(string Part, int Line, int Column)
{
    // Words of the parser's messages, from the particular to the general.
    private static readonly (string Words, string Part)[] Known =
    [
        ("tab", Parts.YamlTab),
        ("quoted scalar", Parts.YamlQuote),
        ("Mapping values are not allowed", Parts.YamlColon),
        ("invalid mapping", Parts.YamlColon),
        ("could not find expected ':'", Parts.YamlKey),
        ("cannot start any token", Parts.YamlSign),
        ("anchor", Parts.YamlSign),
        ("tag", Parts.YamlSign),
        ("block mapping", Parts.YamlIndentation),
        ("block collection", Parts.YamlIndentation),
        ("Block sequence", Parts.YamlIndentation),
        ("block scalar", Parts.YamlIndentation),
    ];

    /// <summary>What the parser found, or what stands in the text before it and made it stumble.</summary>
    public static YamlFault Of(YamlException fault, string text)
    {
        var found = new YamlFault(PartOf(fault), (int)fault.Start.Line, (int)fault.Start.Column);
        var lines = text.Split('\n');
        if (lines.Index().FirstOrDefault(l => FalseIndentation().IsMatch(l.Item)) is { Item: { } indented, Index: var at })
            return new YamlFault(indented.TrimStart(' ').StartsWith('\t') ? Parts.YamlTab : Parts.YamlSpace, at + 1, indented.TakeWhile(c => c == ' ').Count() + 1);
        // A key without a space after its colon is a text, which goes on in the next line.
        for (var line = Math.Min(found.Line, lines.Length); line >= Math.Max(1, found.Line - 1); line--)
            if (KeyWithoutSpace().Match(lines[line - 1]) is { Success: true, Groups: [_, var colon] })
                return new YamlFault(Parts.YamlColonSpace, line, colon.Index + 1);
            else if (ValueInBrackets().Match(lines[line - 1]) is { Success: true, Groups: [_, var bracket] })
                return new YamlFault(Parts.YamlSign, line, bracket.Index + 1);
        return found;
    }

    private static string PartOf(YamlException fault) =>
        fault.Message.IndexOf("part.", StringComparison.Ordinal) is >= 0 and var own
            ? fault.Message[own..]
            : Known.FirstOrDefault(k => fault.Message.Contains(k.Words, StringComparison.Ordinal)).Part ?? Parts.YamlOther;

    [GeneratedRegex("^ *[\t\u00A0\u2007\u202F\u3000]")]
    private static partial Regex FalseIndentation();

    [GeneratedRegex("^ *(?:- +)?[A-Za-z][A-Za-z0-9-]*(:)(?!//)[^ \t]")]
    private static partial Regex KeyWithoutSpace();

    [GeneratedRegex(@"^ *(?:- +)?[A-Za-z][A-Za-z0-9-]*: +([\[{])[^\]}]*[\]}] *[^ ,\]}]")]
    private static partial Regex ValueInBrackets();
}
