using System.Globalization;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Strings;

/// <summary>The texts of the interface in one language: what the theme says beside the content.</summary>
public sealed class InterfaceTexts
{
    private readonly IReadOnlyDictionary<string, string> texts;
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<PluralCategory, string>> counted;
    private readonly NumberFormat numbers;

    internal InterfaceTexts(
        Language language,
        IReadOnlyDictionary<string, string> texts,
        IReadOnlyDictionary<string, IReadOnlyDictionary<PluralCategory, string>> counted)
    {
        Language = language;
        this.texts = texts;
        this.counted = counted;
        numbers = new NumberFormat(language);
    }

    /// <summary>The language of the texts; Serbian's are in Latin script.</summary>
    public Language Language { get; }

    /// <summary>The keys of the texts that count nothing.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The text with this key.</summary>
    /// <exception cref="KeyNotFoundException">The theme asks for a key that its own files do not have: a fault of the program.</exception>
    public string this[string key] => texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"No interface text '{key}'.");

    /// <summary>The text with this key, or null where there is none.</summary>
    public string? Find(string key) => texts.GetValueOrDefault(key);

    /// <summary>The text with `{0}`, `{1}` … replaced.</summary>
    public string With(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The text in the plural form that a number needs (CLDR), with the number for `{0}`.</summary>
    public string Count(string key, long number)
    {
        var forms = counted.TryGetValue(key, out var found) ? found : throw new KeyNotFoundException($"No counted interface text '{key}'.");
        return string.Format(CultureInfo.InvariantCulture, forms[Plurals.Of(Language, number)], numbers.Integer(number));
    }
}
