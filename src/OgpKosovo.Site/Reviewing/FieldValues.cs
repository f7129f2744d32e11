using System.Globalization;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Site.Reviewing;

/// <summary>The values of a content file by the path of their keys: `name.sq`, `milestones.XK0014.1.due`; a Markdown text under `text`.</summary>
public static class FieldValues
{
    /// <summary>The key of a Markdown text.</summary>
    public const string Text = "text";

    /// <summary>The values; empty for a file that is not there or cannot be read.</summary>
    public static IReadOnlyDictionary<string, string> Of(string path, string? content)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (content is null)
            return values;
        var yaml = content.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            if (FrontMatterText.Split(yaml, out _) is not { } parts)
                return values;
            values[Text] = parts.Body.Trim();
            yaml = parts.Yaml;
        }

        Add(values, "", YamlReader.Read(yaml, path, 0, new DiagnosticBag()));
        return values;
    }

    private static void Add(Dictionary<string, string> values, string key, YamlNode? node)
    {
        switch (node)
        {
            case YamlScalar { IsEmpty: false } scalar:
                values[key] = scalar.Value;
                break;
            case YamlMap map:
                foreach (var (name, value) in map.Entries)
                    Add(values, Joined(key, name.Value), value);
                break;
            case YamlList list:
                for (var i = 0; i < list.Items.Count; i++)
                    Add(values, Joined(key, IdOf(list.Items[i]) ?? (i + 1).ToString(CultureInfo.InvariantCulture)), list.Items[i]);
                break;
        }
    }

    // What has an id keeps its name where others are put before it.
    private static string? IdOf(YamlNode item) =>
        item is YamlMap map ? map.Entries.Where(e => e.Key.Value == "id").Select(e => e.Value).OfType<YamlScalar>().FirstOrDefault()?.Value : null;

    private static string Joined(string key, string name) => key.Length > 0 ? $"{key}.{name}" : name;
}
