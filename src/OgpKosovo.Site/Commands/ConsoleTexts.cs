using System.Globalization;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Text;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Site.Commands;

/// <summary>What the program says on the console in one language: help, progress, summary, wrong usage.</summary>
public sealed class ConsoleTexts
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Lazy<MessageCatalog> messages;

    /// <param name="language">A code of <see cref="Languages"/>.</param>
    public ConsoleTexts(string language)
    {
        Language = language;
        messages = new Lazy<MessageCatalog>(() => new MessageCatalog(language));
        var text = EmbeddedFile.Text(typeof(ConsoleTexts).Assembly, "console/" + language)
            ?? throw new ArgumentException($"There are no texts in the language '{language}'.", nameof(language));
        foreach (var (key, value) in ((YamlMap)YamlReader.Read(text, language + ".yml", 0, new DiagnosticBag())!).Entries)
            texts.Add(key.Value, ((YamlScalar)value).Value);
    }

    /// <summary>The languages in which the program can speak.</summary>
    public static IReadOnlyList<string> Languages { get; } =
        [.. new[] { "sq", "sr", "en" }.Where(l => typeof(ConsoleTexts).Assembly.GetManifestResourceInfo("console/" + l) is not null)];

    /// <summary>The code of the language.</summary>
    public string Language { get; }

    /// <summary>The sentences of the diagnostics.</summary>
    public MessageCatalog Messages => messages.Value;

    public IEnumerable<string> Keys => texts.Keys;

    public string this[string key] => texts[key];

    public string With(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, texts[key], values);

    /// <summary>Says that a word is not known, and the name that was probably meant where one is near.</summary>
    public string Unknown(string word, IEnumerable<string> names) =>
        NearestName.Of(word, names) is { } meant ? With("error.unknown", word, meant) : With("error.unknownAlone", word);

    /// <summary>The language of the system where the program speaks it, else English.</summary>
    public static string SystemLanguage()
    {
        var system = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return Languages.Contains(system) ? system : "en";
    }
}
