using System.Text.Json.Nodes;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Schemas;

/// <summary>The parts of which the JSON Schemas (draft 2020-12) of content and of open data are made.</summary>
public static class SchemaNode
{
    public const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>An object that has no other properties than these.</summary>
    public static JsonObject Closed(JsonObject properties, IEnumerable<string> required)
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Select(n => (JsonNode)n).ToArray() is { Length: > 0 } names)
            schema["required"] = new JsonArray(names);
        schema["additionalProperties"] = false;
        return schema;
    }

    public static JsonObject Typed(string type) => new() { ["type"] = type };

    /// <summary>A text that a regular expression of <see cref="Patterns"/> describes.</summary>
    public static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>One of an enum's members, as editors write them.</summary>
    public static JsonObject OneOf(Type choices) =>
        new() { ["enum"] = new JsonArray([.. Enum.GetNames(choices).Select(n => (JsonNode)RecordSchema.NameOf(n))]) };
}
