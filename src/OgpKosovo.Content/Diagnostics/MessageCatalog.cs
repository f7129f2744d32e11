using OgpKosovo.Content.Records;
using OgpKosovo.Content.Schemas;
using OgpKosovo.Content.Text;
using OgpKosovo.Content.Yaml;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Diagnostics;

/// <summary>The sentences of the diagnostics in one language, by code, and the parts that they take as arguments.</summary>
public sealed class MessageCatalog
{
    private readonly Dictionary<string, string> sentences = new(StringComparer.Ordinal);
    private readonly Lazy<SchemaWords> words;
    private readonly NumberFormat numbers;

    /// <summary>The catalog of a language; an <see cref="ArgumentException"/> when there is none.</summary>
    public MessageCatalog(string language)
    {
        var text = EmbeddedFile.Text(typeof(MessageCatalog).Assembly, $"messages/{language}")
            ?? throw new ArgumentException($"There are no messages in the language '{language}'.", nameof(language));
        var map = (YamlMap)YamlReader.Read(text, $"{language}.yml", 0, new DiagnosticBag())!;
        foreach (var (key, value) in map.Entries)
            sentences.Add(key.Value, ((YamlScalar)value).Value);
        words = new Lazy<SchemaWords>(() => new SchemaWords(language));
        numbers = new NumberFormat(Language.Known(language) ?? Language.English);
    }

    /// <summary>The codes and the keys of the parts.</summary>
    public IEnumerable<string> Keys => sentences.Keys;

    public string this[string key] => sentences[key];

    /// <summary>A number in this language, with at most one decimal.</summary>
    public string Number(decimal value)
    {
        var rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
        return numbers.Decimal(rounded, decimal.IsInteger(rounded) ? 0 : 1);
    }

    /// <summary>What a key is for, in this language.</summary>
    public string HelpOf(Type record, RecordKey key) => words.Value.Hint(record, key) ?? key.Attribute.Help;
}
