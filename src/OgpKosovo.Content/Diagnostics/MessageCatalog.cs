using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Content.Diagnostics;

/// <summary>The sentences of the diagnostics in one language, by code.</summary>
public sealed class MessageCatalog
{
    private readonly Dictionary<string, string> sentences = new(StringComparer.Ordinal);

    public MessageCatalog(string language)
    {
        using var stream = typeof(MessageCatalog).Assembly.GetManifestResourceStream($"messages/{language}")
            ?? throw new ArgumentException($"There are no messages in the language '{language}'.", nameof(language));
        using var reader = new StreamReader(stream);
        var map = (YamlMap)YamlReader.Read(reader.ReadToEnd(), $"{language}.yml", 0, new DiagnosticBag())!;
        foreach (var (key, value) in map.Entries)
            sentences.Add(key.Value, ((YamlScalar)value).Value);
    }

    public IEnumerable<string> AllCodes => sentences.Keys;

    public string this[string code] => sentences[code];
}
