using OgpKosovo.Content.Diagnostics;
using YamlDotNet.Core;

namespace OgpKosovo.Content.Yaml;

/// <summary>Says in the words of editors what the parser says in those of the YAML specification.</summary>
internal static class YamlFault
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

    /// <summary>One of <see cref="Parts"/>: what is wrong, as far as the parser tells.</summary>
    public static string PartOf(YamlException fault) =>
        fault.Message.IndexOf("part.", StringComparison.Ordinal) is >= 0 and var own
            ? fault.Message[own..]
            : Known.FirstOrDefault(k => fault.Message.Contains(k.Words, StringComparison.Ordinal)).Part ?? Parts.YamlOther;
}
