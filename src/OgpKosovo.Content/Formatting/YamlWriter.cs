using System.Text;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Content.Formatting;

/// <summary>Writes nodes as YAML: two spaces a level, lists as lines with hyphens, set in below their key.</summary>
internal static class YamlWriter
{
    private const string Step = "  ";

    /// <summary>The map as YAML, with LF at the end.</summary>
    public static string Write(YamlMap map)
    {
        var writer = new StringBuilder();
        if (map.Entries.Count == 0)
            return "{}\n";
        Entries(writer, map, "");
        return writer.ToString();
    }

    private static void Entries(StringBuilder writer, YamlMap map, string indent)
    {
        var first = true;
        foreach (var (key, value) in map.Entries)
        {
            // The first key of a list's item stands on the line of its hyphen.
            if (!first || (writer.Length > 0 && writer[^1] == '\n'))
                writer.Append(indent);
            first = false;
            writer.Append(YamlText.Key(key.Value)).Append(':');
            Value(writer.Append(IsBlock(value) ? '\n' : ' '), value, indent + Step);
        }
    }

    private static void Value(StringBuilder writer, YamlNode node, string indent)
    {
        switch (node)
        {
            case YamlScalar scalar:
                writer.Append(YamlText.Of(scalar, indent)).Append('\n');
                break;
            case YamlList { Items.Count: 0 }:
                writer.Append("[]\n");
                break;
            case YamlMap { Entries.Count: 0 }:
                writer.Append("{}\n");
                break;
            case YamlMap map:
                Entries(writer, map, indent);
                break;
            case YamlList list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    writer.Append(i > 0 || writer[^1] == '\n' ? indent : "").Append("- ");
                    Value(writer, list.Items[i], indent + Step);
                }

                break;
        }
    }

    private static bool IsBlock(YamlNode node) => node is YamlMap { Entries.Count: > 0 } or YamlList { Items.Count: > 0 };
}
