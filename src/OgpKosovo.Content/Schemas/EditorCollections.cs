using System.Text.Json.Nodes;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Schemas;

/// <summary>The collections of the editors' page: one for each kind, and one for the files of input/data/.</summary>
internal sealed class EditorCollections(IReadOnlyList<ContentKind> kinds, Settings settings, EditorWords words)
{
    private readonly EditorFields fields = new(kinds, settings, words);

    public JsonArray Create() =>
        [.. kinds.Where(k => k.Layout != ContentLayout.Data).Select(Folder), new JsonObject { ["divider"] = true }, Data()];

    private JsonObject Folder(ContentKind kind)
    {
        var schema = RecordSchema.Of(kind.Type);
        var isMarkdown = kind.Layout == ContentLayout.Markdown;
        var title = EditorTitles.Of(kind.Type, settings.Languages[0]);
        var collection = new JsonObject
        {
            ["name"] = kind.Name,
            ["label"] = words.Find($"kinds.{kind.Name}"),
            ["folder"] = kind.Path,
            ["extension"] = isMarkdown ? "md" : "yml",
            ["format"] = isMarkdown ? "yaml-frontmatter" : "yaml",
            ["identifier_field"] = title?.Path ?? schema.Keys[0].Name,
            ["summary"] = title?.Template ?? "{{slug}}",
            ["slug"] = Slug(kind, title),
            ["create"] = true,
            // Menus and addresses of sections count on the pages being there.
            ["delete"] = kind.Name != "pages",
        };
        if (isMarkdown)
        {
            collection["i18n"] = true;
            collection["media_folder"] = "/input/media";
            collection["public_folder"] = "../media";
        }

        if (schema.Keys[0] is { Name: "order" })
            collection["reorder"] = true;
        var dates = schema.Keys.Where(k => ValueType.Of(k.Type).Kind is ValueKind.Day or ValueKind.PartialDate).Select(k => (JsonNode)k.Name).ToArray();
        if (dates.Length > 0)
            collection["sortable_fields"] = Sorting(dates);
        var list = fields.Of(kind.Type, isMarkdown);
        if (isMarkdown)
            list.Add(Body(kind));
        collection["fields"] = list;
        return collection;
    }

    private JsonObject Data()
    {
        var files = kinds.Where(k => k.Layout == ContentLayout.Data).Select(k => (JsonNode)new JsonObject
        {
            ["name"] = k.Name,
            ["label"] = words.Find($"kinds.{k.Name}"),
            ["file"] = k.Path,
            ["format"] = "yaml",
            ["fields"] = fields.Of(k.Type, inLanguages: false),
        });
        return new JsonObject { ["name"] = "data", ["label"] = words.Find("kinds.data"), ["files"] = new JsonArray([.. files]) };
    }

    // A record without a title is named after what it belongs to (XK0014-2024-1); the name can be changed when it is made, never later.
    private JsonObject Slug(ContentKind kind, EditorTitle? title)
    {
        var parts = RecordSchema.Of(kind.Type).Keys.TakeWhile(k => k.Type == typeof(string) && k.Attribute.Required).Select(k => $"{{{{{k.Name}}}}}");
        return new JsonObject
        {
            ["template"] = title?.Template ?? string.Join('-', parts),
            ["editable"] = new JsonArray("create"),
            ["hint"] = words.Find("forms.slug"),
            ["pattern"] = new JsonArray(Patterns.Reference, words.Find("patterns.id")),
        };
    }

    private static JsonObject Sorting(JsonNode[] dates) => new()
    {
        ["fields"] = new JsonArray(dates),
        ["default"] = new JsonObject { ["field"] = dates[0].DeepClone(), ["direction"] = "descending" },
    };

    // The rich text editor writes Markdown anew when an item is saved, which tables suffer from: pages open as Markdown.
    private JsonObject Body(ContentKind kind) => new()
    {
        ["name"] = "body",
        ["label"] = words.Find("forms.body"),
        ["widget"] = "richtext",
        ["modes"] = kind.Name == "pages" ? new JsonArray("raw", "rich_text") : new JsonArray("rich_text", "raw"),
        ["required"] = false,
        ["i18n"] = true,
    };
}
