using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Text;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Content.Schemas;

/// <summary>The labels and hints of all kinds, keys and values in one language, from labels.sq.yml and its siblings.</summary>
public sealed class SchemaWords
{
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly bool isEnglish;

    /// <summary>The words of a language; an <see cref="ArgumentException"/> when there are none.</summary>
    public SchemaWords(string language)
    {
        var text = EmbeddedFile.Text(typeof(SchemaWords).Assembly, $"labels.{language}.yml")
            ?? throw new ArgumentException($"There are no labels in the language '{language}'.", nameof(language));
        Add("", YamlReader.Read(text, $"labels.{language}.yml", 0, new DiagnosticBag())!);
        isEnglish = language == "en";
    }

    /// <summary>The word at a path such as `kinds.news`, or null when there is none.</summary>
    public string? Find(string path) => words.GetValueOrDefault(path);

    /// <summary>The name of a key for people, or null when there is none.</summary>
    public string? Label(Type record, RecordKey key) => Find($"labels.{RecordSchema.NameOf(record.Name)}.{key.Name}");

    /// <summary>What a key is for; in English the help of its attribute. Null when there is none.</summary>
    public string? Hint(Type record, RecordKey key) =>
        isEnglish ? key.Attribute.Help : Find($"hints.{RecordSchema.NameOf(record.Name)}.{key.Name}");

    /// <summary>The name of an enum's member for people, or null when there is none.</summary>
    public string? Value(Type type, string member) => Find($"values.{RecordSchema.NameOf(type.Name)}.{RecordSchema.NameOf(member)}");

    private void Add(string path, YamlNode node)
    {
        if (node is YamlMap map)
            foreach (var (key, value) in map.Entries)
                Add(path.Length == 0 ? key.Value : $"{path}.{key.Value}", value);
        else if (node is YamlScalar scalar)
            words.Add(path, scalar.Value);
    }
}
