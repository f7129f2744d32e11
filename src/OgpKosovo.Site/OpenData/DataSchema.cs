using System.Text.Json.Nodes;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.OpenData;
using OgpKosovo.Content.Schemas;

namespace OgpKosovo.Site.OpenData;

/// <summary>Makes the JSON Schema (draft 2020-12) of a set's JSON file from the fields of its records.</summary>
public sealed class DataSchema(Addresses addresses)
{
    public JsonObject Of(DataSet set) => new()
    {
        ["$schema"] = SchemaNode.Draft,
        ["$id"] = addresses.Absolute(set.File("schema.json")),
        ["title"] = set.Name,
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["$schema"] = SchemaNode.Pattern(Patterns.Url),
            ["name"] = new JsonObject { ["const"] = set.Name },
            ["licence"] = SchemaNode.Pattern(Patterns.Url),
            ["made"] = SchemaNode.Pattern(Patterns.Day),
            ["source"] = SchemaNode.Pattern(Patterns.Url),
            ["commit"] = SchemaNode.Typed("string"),
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

        return SchemaNode.Closed(properties, fields.Where(f => f.IsRequired).Select(f => f.Name));
    }

    private static JsonObject Value(DataShape shape, IReadOnlyList<string> languages)
    {
        if (shape.InLanguages && !(shape.IsList && shape.IsLocalizedItem))
        {
            var json = SchemaNode.Closed(new JsonObject(languages.Select(l => KeyValuePair.Create(l, (JsonNode?)Value(shape with { InLanguages = false }, languages)))), []);
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
            DataKind.Address => SchemaNode.Pattern(Patterns.Url),
            DataKind.Number => SchemaNode.Typed("integer"),
            DataKind.Truth => SchemaNode.Typed("boolean"),
            DataKind.Day => SchemaNode.Pattern(Patterns.Day),
            DataKind.PartialDate => SchemaNode.Pattern(Patterns.PartialDate),
            DataKind.Choice => SchemaNode.OneOf(shape.Choices!),
            DataKind.Record => Record(shape.Fields, languages),
            _ => SchemaNode.Typed("string"),
        };
    }
}
