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
            ["$schema"] = SchemaNode.Draft,
            ["title"] = words.Find($"kinds.{kind.Name}"),
        };
        foreach (var (name, value) in Record(kind.Type, records).ToList())
            schema[name] = value!.DeepClone();
        var definitions = new JsonObject();
        foreach (var (type, definition) in records.OrderBy(r => r.Key.Name, StringComparer.Ordinal))
            definitions[RecordSchema.NameOf(type.Name)] = definition;
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
        return SchemaNode.Closed(properties, names);
    }

    private JsonObject Value(ValueType type, RecordKey key, Dictionary<Type, JsonObject?> records)
    {
        switch (type.Kind)
        {
            case ValueKind.LocalizedText:
                return SchemaNode.Closed(ByLanguage(() => SchemaNode.Typed("string")), required);
            case ValueKind.Number:
                return SchemaNode.Typed("integer");
            case ValueKind.Truth:
                return SchemaNode.Typed("boolean");
            case ValueKind.Day:
                return SchemaNode.Pattern(Patterns.Day);
            case ValueKind.PartialDate:
                // A year without quotes is a number in YAML.
                var year = new JsonObject { ["type"] = "integer", ["minimum"] = 1000, ["maximum"] = 9999 };
                return new JsonObject { ["anyOf"] = new JsonArray(SchemaNode.Pattern(Patterns.PartialDate), year) };
            case ValueKind.Choice:
                return SchemaNode.OneOf(type.Type);
            case ValueKind.List:
                return new JsonObject { ["type"] = "array", ["items"] = Value(ValueType.Of(type.Item!), key, records) };
            case ValueKind.ListsByLanguage:
                return SchemaNode.Closed(ByLanguage(() => Value(ValueType.Of(type.Item!), key, records)), []);
            case ValueKind.Record:
                if (records.TryAdd(type.Type, null))
                    records[type.Type] = Record(type.Type, records);
                return new JsonObject { ["$ref"] = "#/$defs/" + RecordSchema.NameOf(type.Type.Name) };
            default:
                return Text(key);
        }
    }

    private static JsonObject Text(RecordKey key)
    {
        if (key.Attribute.Url)
            return SchemaNode.Pattern(Patterns.Url);
        if (key.Attribute.Email)
            return SchemaNode.Pattern(Patterns.Email);
        if (key.Attribute.RefersTo is not null)
            return SchemaNode.Pattern(Patterns.Reference);
        return key.Name is "slug" ? SchemaNode.Pattern(Patterns.Id) : SchemaNode.Typed("string");
    }

    private JsonObject ByLanguage(Func<JsonObject> value)
    {
        var properties = new JsonObject();
        foreach (var language in languages)
            properties[language] = value();
        return properties;
    }
}
