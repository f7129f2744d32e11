using System.Collections.Frozen;
using System.Text.Json.Nodes;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Schemas;

/// <summary>The fields of the editors' page for the keys of a record.</summary>
internal sealed class EditorFields(IReadOnlyList<ContentKind> kinds, Settings settings, EditorWords words)
{
    // Names of keys whose texts stand on one line; the others get room for several.
    private static readonly FrozenSet<string> OneLine =
        new[] { "title", "name", "shortName", "translatedShortName", "city", "publisher", "place" }.ToFrozenSet(StringComparer.Ordinal);

    // Plain strings that may be long; the others stand on one line.
    private static readonly FrozenSet<string> Long = new[] { "description", "summary", "text" }.ToFrozenSet(StringComparer.Ordinal);

    // The buttons of the rich text editor for texts that take no headings.
    private static readonly string[] WithinText = ["bold", "italic", "link", "quote", "bulleted-list", "numbered-list"];

    /// <summary>A field for each key. With <paramref name="inLanguages"/> the file exists in each language, and each field tells whether its value does.</summary>
    public JsonArray Of(Type record, bool inLanguages) => Of(record, inLanguages ? key => key.Attribute.PerLanguage : null);

    private JsonArray Of(Type record, Func<RecordKey, bool>? perLanguage) =>
        [.. RecordSchema.Of(record).Keys.Select(key => (JsonNode)Field(record, key, perLanguage))];

    private JsonObject Field(Type record, RecordKey key, Func<RecordKey, bool>? perLanguage)
    {
        var field = new JsonObject { ["name"] = key.Name, ["label"] = words.Label(record, key), ["hint"] = words.Hint(record, key) };
        if (!key.Attribute.Required)
            field["required"] = false;
        var type = ValueType.Of(key.Property.PropertyType);
        Shape(field, type, key, perLanguage);

        // Whether a picture is there is the same in all languages: otherwise the form would write in one that there is none.
        if (perLanguage is not null)
            Translate(field, perLanguage(key) && type.Kind != ValueKind.Record);
        return field;
    }

    private void Shape(JsonObject field, ValueType type, RecordKey key, Func<RecordKey, bool>? perLanguage)
    {
        switch (type.Kind)
        {
            case ValueKind.LocalizedText:
                Widget(field, "object")["fields"] = ByLanguage(language => Text(language, key));
                break;
            case ValueKind.Number:
                Widget(field, "number")["value_type"] = "int";
                break;
            case ValueKind.Truth:
                // A switch would write its position into every file that is saved; of two choices none may be made.
                Widget(field, "select")["options"] = new JsonArray(Choice("forms.yes", true), Choice("forms.no", false));
                break;
            case ValueKind.Day:
                Widget(field, "datetime")["type"] = "date";
                field["format"] = "YYYY-MM-DD";
                break;
            case ValueKind.PartialDate:
                // A date field would show a year or a month as nothing and write nothing over it.
                Widget(field, "string")["pattern"] = Pattern(Patterns.PartialDate, "date");
                break;
            case ValueKind.Choice:
                Widget(field, "select")["options"] = Options(type.Type);
                break;
            case ValueKind.List:
                List(field, ValueType.Of(type.Item!), key, perLanguage);
                break;
            case ValueKind.ListsByLanguage:
                Widget(field, "object")["fields"] = ByLanguage(language =>
                {
                    var list = Named(language, required: false);
                    Shape(list, ValueType.Of(type.Item!), key, null);
                    return list;
                });
                break;
            case ValueKind.Record:
                // What is in an item's record is translated like the record; a file is the same in all languages.
                var isTranslated = perLanguage?.Invoke(key) ?? false;
                Widget(field, "object")["fields"] = Of(type.Type, perLanguage is null ? null : k => isTranslated && k.Name != "src");
                break;
            default:
                PlainText(field, key);
                break;
        }
    }

    private void PlainText(JsonObject field, RecordKey key)
    {
        if (key.Attribute.RefersTo is { } kind && kinds.FirstOrDefault(k => k.Name == kind) is { } target)
        {
            var name = EditorTitles.Of(target.Type, settings.Languages[0]) is { } title ? $"{title.Template} ({{{{slug}}}})" : "{{slug}}";
            Widget(field, "relation")["collection"] = kind;
            field["value_field"] = "{{slug}}";
            field["display_fields"] = new JsonArray(name);
            field["search_fields"] = new JsonArray(name);
            return;
        }

        Widget(field, key.Name == "src" ? "image" : Long.Contains(key.Name) ? "text" : "string");
        if (key.Attribute.Url)
            field["pattern"] = Pattern(Patterns.Url, "url");
        else if (key.Attribute.Email)
            field["pattern"] = Pattern(Patterns.Email, "email");
        else if (key.Name == "slug")
            field["pattern"] = Pattern(Patterns.Id, "id");
    }

    private void List(JsonObject field, ValueType item, RecordKey key, Func<RecordKey, bool>? perLanguage)
    {
        if (item.Kind == ValueKind.Text && key.Attribute.RefersTo is not null)
        {
            PlainText(field, key);
            field["multiple"] = true;
            return;
        }

        if (item.Kind == ValueKind.Choice)
        {
            Widget(field, "select")["options"] = Options(item.Type);
            field["multiple"] = true;
            return;
        }

        if (key.Name == "translatedIn")
        {
            Widget(field, "select")["options"] = new JsonArray([.. settings.Languages.Select(l => (JsonNode)Choice("languages." + l, l))]);
            field["multiple"] = true;
            return;
        }

        Widget(field, "list");
        if (item.Kind == ValueKind.LocalizedText)
        {
            field["fields"] = ByLanguage(language => Text(language, key));
            return;
        }

        if (item.Kind == ValueKind.Record)
        {
            field["collapsed"] = "auto";
            field["fields"] = Of(item.Type, perLanguage is null ? null : _ => perLanguage(key));
            if (EditorTitles.Of(item.Type, settings.Languages[0]) is { } title)
                field["summary"] = title.Template;
            return;
        }

        var one = new JsonObject { ["name"] = "item", ["label"] = words.Find("forms.item") };
        Shape(one, item, key, null);
        if (perLanguage is not null)
            Translate(one, perLanguage(key));
        field["field"] = one;
    }

    private JsonArray Options(Type type) =>
        [.. Enum.GetNames(type).Select(n => (JsonNode)new JsonObject { ["label"] = words.Value(type, n), ["value"] = RecordSchema.NameOf(n) })];

    private JsonObject Choice(string label, JsonNode value) => new() { ["label"] = words.Find(label), ["value"] = value };

    private JsonArray ByLanguage(Func<string, JsonObject> field) => [.. settings.Languages.Select(l => (JsonNode)field(l))];

    private JsonObject Text(string language, RecordKey key)
    {
        var field = Named(language, settings.RequiredLanguages.Contains(language));
        Widget(field, key.Attribute.Markdown ? "richtext" : OneLine.Contains(key.Name) ? "string" : "text");
        if (key.Attribute.Markdown)
            field["modes"] = new JsonArray("raw", "rich_text");
        if (key.Attribute is { Markdown: true, Headings: false })
            field["buttons"] = new JsonArray([.. WithinText.Select(b => JsonValue.Create(b))]);
        return field;
    }

    private JsonObject Named(string language, bool required)
    {
        var field = new JsonObject { ["name"] = language, ["label"] = words.Find($"languages.{language}") };
        if (!required)
            field["required"] = false;
        return field;
    }

    private JsonArray Pattern(string pattern, string message) => new(pattern, words.Find($"patterns.{message}"));

    private static void Translate(JsonObject field, bool perLanguage) => field["i18n"] = perLanguage ? true : "duplicate";

    private static JsonObject Widget(JsonObject field, string name)
    {
        field["widget"] = name;
        return field;
    }
}
