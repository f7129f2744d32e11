using System.Text.Json.Nodes;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Schemas;

/// <summary>Makes the JSON Schemas (draft 2020-12) with which code editors complete and check content files.</summary>
/// <param name="languages">The languages that texts for readers may have, in the site's order.</param>
/// <param name="required">The languages that every such text must have.</param>
/// <param name="words">The words of titles and descriptions.</param>
public sealed class RecordJsonSchema(IReadOnlyList<string> languages, IReadOnlyList<string> required, EditorWords words)
{
    /// <summary>The schema of a kind's record; for Markdown that of the front matter. It refers to nothing outside.</summary>
    public JsonObject Of(ContentKind kind)
    {
        var records = new Dictionary<Type, JsonObject?>();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = words.Find($"kinds.{kind.Name}"),
        };
        foreach (var (name, value) in Record(kind.Type, records).ToList())
            schema[name] = value!.DeepClone();
        var definitions = new JsonObject();
        foreach (var (type, definition) in records.OrderBy(r => r.Key.Name, StringComparer.Ordinal))
            definitions[SchemaWords.NameOf(type.Name)] = definition;
        if (definitions.Count > 0)
            schema["$defs"] = definitions;
        return schema;
    }

    private JsonObject Record(Type type, Dictionary<Type, JsonObject?> records)
    {
        var properties = new JsonObject();
        var keys = RecordSchema.Of(type).Keys;
        foreach (var key in keys)
        {
            var value = Value(ValueType.Of(key.Property.PropertyType), key, records);
            value["title"] = words.Label(type, key);
            value["description"] = words.Hint(type, key);
            properties[key.Name] = value;
        }

        var names = keys.Where(k => k.Attribute.Required).Select(k => k.Name);
        return Closed(properties, names);
    }

    private JsonObject Value(ValueType type, RecordKey key, Dictionary<Type, JsonObject?> records)
    {
        switch (type.Kind)
        {
            case ValueKind.LocalizedText:
                return Closed(ByLanguage(() => Typed("string")), required);
            case ValueKind.Number:
                return Typed("integer");
            case ValueKind.Truth:
                return Typed("boolean");
            case ValueKind.Day:
                return Pattern(Patterns.Day);
            case ValueKind.PartialDate:
                // A year without quotes is a number in YAML.
                var year = new JsonObject { ["type"] = "integer", ["minimum"] = 1000, ["maximum"] = 9999 };
                return new JsonObject { ["anyOf"] = new JsonArray(Pattern(Patterns.PartialDate), year) };
            case ValueKind.Choice:
                var members = Enum.GetNames(type.Type).Select(n => (JsonNode)SchemaWords.NameOf(n)).ToArray();
                return new JsonObject { ["enum"] = new JsonArray(members) };
            case ValueKind.List:
                return new JsonObject { ["type"] = "array", ["items"] = Value(ValueType.Of(type.Item!), key, records) };
            case ValueKind.ListsByLanguage:
                return Closed(ByLanguage(() => Value(ValueType.Of(type.Item!), key, records)), []);
            case ValueKind.Record:
                if (records.TryAdd(type.Type, null))
                    records[type.Type] = Record(type.Type, records);
                return new JsonObject { ["$ref"] = "#/$defs/" + SchemaWords.NameOf(type.Type.Name) };
            default:
                return Text(key);
        }
    }

    private static JsonObject Text(RecordKey key)
    {
        if (key.Attribute.Url)
            return Pattern(Patterns.Url);
        if (key.Attribute.RefersTo is not null)
            return Pattern(Patterns.Reference);
        return key.Name is "slug" ? Pattern(Patterns.Id) : Typed("string");
    }

    private JsonObject ByLanguage(Func<JsonObject> value)
    {
        var properties = new JsonObject();
        foreach (var language in languages)
            properties[language] = value();
        return properties;
    }

    private static JsonObject Closed(JsonObject properties, IEnumerable<string> required)
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Select(n => (JsonNode)n).ToArray() is { Length: > 0 } names)
            schema["required"] = new JsonArray(names);
        schema["additionalProperties"] = false;
        return schema;
    }

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };
}
