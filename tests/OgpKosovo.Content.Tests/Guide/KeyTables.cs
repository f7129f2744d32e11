using System.Globalization;
using System.Text;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Schemas;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Tests.Guide;

/// <summary>Makes the tables of keys from the records, with the labels and hints of the editors' page.</summary>
internal sealed class KeyTables(string language)
{
    private readonly GuideWords words = GuideWords.Of(language);
    private readonly SchemaWords labels = new(language);

    /// <summary>A section with its tables for each kind of content, as Markdown.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var kind in ContentKinds.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {labels.Find($"kinds.{kind.Name}")}\n\n`{kind.Path}{(kind.Layout == ContentLayout.Data ? "" : "/")}`\n\n");
            Table(kind.Type, text);
            foreach (var (name, type) in Inner(kind.Type, []))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {name}\n\n");
                Table(type, text);
            }
        }

        return text.ToString();
    }

    private void Table(Type type, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {words.Key} | {words.Name} | {words.Use} | {words.Form} |\n|---|---|---|---|\n");
        foreach (var key in RecordSchema.Of(type).Keys)
        {
            var name = key.Attribute.Required ? $"**`{key.Name}`**" : $"`{key.Name}`";
            var form = Form(key.Type, key.Attribute) + key.Attribute switch
            {
                { Markdown: true, Headings: true } => " (Markdown)",
                { Markdown: true } => words.MarkdownWithinText,
                _ => "",
            };
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {labels.Label(type, key)} | {Cell(labels.Hint(type, key) ?? key.Attribute.Help)} | {form} |\n");
        }
    }

    private string Form(Type type, KeyAttribute key)
    {
        if (type == typeof(string))
            return key.Url ? words.Address : key.RefersTo is { } kind ? string.Format(CultureInfo.InvariantCulture, words.Reference, kind) : words.Text;
        if (type.IsGenericType)
            return type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? words.List + Form(type.GetGenericArguments()[0], key) : words.ListPerLanguage;
        if (type.IsEnum)
            return words.Choice + string.Join(", ", Enum.GetNames(type).Select(n => $"`{RecordSchema.NameOf(n)}` ({labels.Value(type, n)})"));
        return type == typeof(LocalizedText) ? words.TextPerLanguage
            : type == typeof(int) ? words.Number
            : type == typeof(bool) ? words.Truth
            : type == typeof(DateOnly) ? words.Day
            : type == typeof(PartialDate) ? words.PartialDate
            : words.Record;
    }

    // The records inside of a record, by the way to them: `milestones`, `milestones` → `lead`.
    private static IEnumerable<(string Name, Type Type)> Inner(Type type, IReadOnlyList<string> path)
    {
        foreach (var key in RecordSchema.Of(type).Keys)
        {
            var item = key.Type.IsGenericType ? key.Type.GetGenericArguments()[^1] : key.Type;
            if (!item.IsClass || item == typeof(string) || RecordSchema.Of(item).Keys.Count == 0)
                continue;
            string[] way = [.. path, $"`{key.Name}`"];
            yield return (string.Join(" → ", way), item);
            foreach (var inner in Inner(item, way))
                yield return inner;
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}
