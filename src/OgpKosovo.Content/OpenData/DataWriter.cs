using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.OpenData;

/// <summary>Turns records into JSON: ISO dates, all languages in one object, full addresses. What is not known is left out.</summary>
/// <param name="languages">The site's languages.</param>
/// <param name="addresses">Makes the addresses of files.</param>
/// <param name="cyrillic">Makes the versions in Serbian Cyrillic.</param>
/// <param name="target">The full address of what a text links to by its path, for readers of a language; null where it stays.</param>
public sealed class DataWriter(SiteLanguages languages, Addresses addresses, SerbianCyrillic cyrillic, Func<string, Language, string?> target)
{
    private readonly MarkdownLinks links = new();
    private readonly CyrillicMarkdown markdown = new(cyrillic);

    /// <summary>The codes of the languages in which values can be.</summary>
    public IReadOnlyList<string> Languages { get; } = [.. languages.All.Select(l => l.Code)];

    public JsonObject Write(IReadOnlyList<DataField> fields, object record)
    {
        var json = new JsonObject();
        foreach (var field in fields)
            if (Value(field.Shape, field.Get(record)) is { } value)
                json[field.Name] = value;
        return json;
    }

    private JsonNode? Value(DataShape shape, object? value)
    {
        if (value is null)
            return null;
        if (shape.InLanguages && !(shape.IsList && shape.IsLocalizedItem))
            return ByLanguage(shape, value);
        if (shape.IsList)
        {
            var item = shape with { IsList = false, InLanguages = shape.IsLocalizedItem };
            var list = ((IEnumerable)value).Cast<object?>().Select(v => Value(item, v)).OfType<JsonNode>().ToArray();
            return list.Length > 0 ? new JsonArray(list) : null;
        }

        return value switch
        {
            string text when shape.Kind == DataKind.Address => Address(text),
            string text => text,
            int number => number,
            bool truth => truth,
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            PartialDate date => date.ToString(),
            Enum choice => RecordSchema.NameOf(choice.ToString()),
            _ => Write(shape.Fields, value),
        };
    }

    private JsonObject? ByLanguage(DataShape shape, object value)
    {
        var one = shape with { InLanguages = false };
        var json = new JsonObject();
        foreach (var language in languages.All)
        {
            var version = Version(value, language.Code) is { } own ? Value(one, own)
                : shape.Kind != DataKind.Address && language.Source is { } source ? InCyrillic(one, Value(one, Version(value, source.Code)))
                : null;
            if (version is not null)
                json[language.Code] = one.IsMarkdown ? links.Write((string)version!, path => target(path, language)) : version;
        }

        return json.Count > 0 ? json : null;
    }

    private static object? Version(object value, string code) => value is LocalizedText text ? text.In(code) : ((IDictionary)value)[code];

    private JsonNode? InCyrillic(DataShape shape, JsonNode? latin) => latin switch
    {
        JsonArray list => new JsonArray([.. list.Select(v => InCyrillic(shape, v))]),
        JsonObject record => new JsonObject(shape.Fields.Where(f => record.ContainsKey(f.Name)).Select(f => KeyValuePair.Create(f.Name, InCyrillic(f.Shape, record[f.Name])))),
        JsonValue text when shape.Kind == DataKind.Text => shape.IsMarkdown ? markdown.FromLatin((string)text!) : cyrillic.FromLatin((string)text!),
        _ => latin?.DeepClone(),
    };

    // A file of the input, ../files/x.pdf, lies under the same name on the site.
    private string Address(string text)
    {
        var path = text;
        while (path.StartsWith("../", StringComparison.Ordinal))
            path = path[3..];
        return path.Length < text.Length ? addresses.Absolute("/" + Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)) : text;
    }
}
