using System.Text.Json.Nodes;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Schemas;

namespace OgpKosovo.Content.Tests.Schemas;

/// <summary>What code editors know of content files.</summary>
public sealed class RecordJsonSchemaTests
{
    private readonly RecordJsonSchema schemas = new(["sq", "sr", "en"], ["sq", "sr"], new EditorWords([new SchemaWords("en")]));

    [Fact]
    public void The_schema_of_tags_is_this()
    {
        const string Expected = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "Tags",
              "type": "object",
              "properties": {
                "name": {
                  "type": "object",
                  "properties": { "sq": { "type": "string" }, "sr": { "type": "string" }, "en": { "type": "string" } },
                  "required": ["sq", "sr"],
                  "additionalProperties": false,
                  "title": "Name",
                  "description": "The tag's name."
                },
                "description": {
                  "type": "object",
                  "properties": { "sq": { "type": "string" }, "sr": { "type": "string" }, "en": { "type": "string" } },
                  "required": ["sq", "sr"],
                  "additionalProperties": false,
                  "title": "Description",
                  "description": "What the tag gathers."
                }
              },
              "required": ["name"],
              "additionalProperties": false
            }
            """;

        Same(Expected, schemas.Of(ContentKinds.Of(["tags", "x.yml"])!));
    }

    [Fact]
    public void Dates_choices_addresses_and_nested_records_have_their_forms()
    {
        var member = schemas.Of(ContentKinds.Of(["members", "x.yml"])!);
        var membership = member["$defs"]!["membership"]!["properties"]!;

        Same("""["government", "civilSociety", "media", "foundation"]""", member["properties"]!["kind"]!["enum"]!);
        Assert.Equal("^https?://\\S+$", (string?)member["properties"]!["website"]!["pattern"]);
        Assert.Equal("#/$defs/membership", (string?)member["properties"]!["memberships"]!["items"]!["$ref"]);
        Same("""{ "type": "integer", "minimum": 1000, "maximum": 9999 }""", membership["from"]!["anyOf"]![1]!);
        Assert.Matches((string)membership["from"]!["anyOf"]![0]!["pattern"]!, "2022-03");
        Assert.DoesNotMatch((string)membership["from"]!["anyOf"]![0]!["pattern"]!, "2022-13");
    }

    [Fact]
    public void Every_kind_has_a_closed_schema_with_a_description_for_each_key()
    {
        foreach (var kind in ContentKinds.All)
        {
            var schema = schemas.Of(kind);
            Assert.False((bool)schema["additionalProperties"]!);
            Assert.Equal(RecordSchema.Of(kind.Type).Keys.Select(k => k.Name), schema["properties"]!.AsObject().Select(p => p.Key));
            Assert.All(schema["properties"]!.AsObject(), p => Assert.NotEqual("", (string?)p.Value!["description"]));
        }
    }

    private static void Same(string expected, JsonNode actual)
    {
        if (!JsonNode.DeepEquals(JsonNode.Parse(expected), actual))
            Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual.ToJsonString());
    }
}
