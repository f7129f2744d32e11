using System.Text.Json.Nodes;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.OpenData;

namespace OgpKosovo.Site.OpenData;

/// <summary>Makes the JSON Schema (draft 2020-12) of a set's JSON file from the fields of its records.</summary>
public sealed class DataSchema(Addresses addresses)
{
    private const string Day = @"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$";
    private const string PartialDate = @"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$";
    private const string Address = @"^https?://\S+$";

    public JsonObject Of(DataSet set) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = addresses.Absolute(set.File("schema.json")),
        ["title"] = set.Name,
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["$schema"] = Pattern(Address),
            ["name"] = new JsonObject { ["const"] = set.Name },
            ["licence"] = Pattern(Address),
            ["made"] = Pattern(Day),
            ["source"] = Pattern(Address),
            ["commit"] = Typed("string"),
            ["records"] = new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Record(set.Fields, set.Languages) },
        },
        ["required"] = new JsonArray("name", "licence", "made", "records"),
        ["additionalProperties"] = false,
    };

    private static JsonObject Record(IReadOnlyList<DataField> fields, IReadOnlyList<string> languages)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
        {
            properties[field.Name] = Value(field.Shape, languages);
            if (field.Origin is { } origin)
                properties[field.Name]!["description"] = origin.Key.Attribute.Help;
        }

        return Closed(properties, fields.Where(f => f.IsRequired).Select(f => f.Name));
    }

    private static JsonObject Value(DataShape shape, IReadOnlyList<string> languages)
    {
        if (shape.InLanguages && !(shape.IsList && shape.IsLocalizedItem))
        {
            var versions = languages.Where(l => l != OgpKosovo.Languages.Language.SerbianCyrillic.Code || shape.HasCyrillic || shape.Kind != DataKind.Text);
            var json = Closed(new JsonObject(versions.Select(l => KeyValuePair.Create(l, (JsonNode?)Value(shape with { InLanguages = false }, languages)))), []);
            json["minProperties"] = 1;
            return json;
        }

        if (shape.IsList)
        {
            var item = Value(shape with { IsList = false, InLanguages = shape.IsLocalizedItem }, languages);
            return new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = item };
        }

        return shape.Kind switch
        {
            DataKind.Address => Pattern(Address),
            DataKind.Number => Typed("integer"),
            DataKind.Truth => Typed("boolean"),
            DataKind.Day => Pattern(Day),
            DataKind.PartialDate => Pattern(PartialDate),
            DataKind.Choice => new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(shape.Choices!).Select(n => (JsonNode)DataShape.Word(n))]) },
            DataKind.Record => Record(shape.Fields, languages),
            _ => Typed("string"),
        };
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
