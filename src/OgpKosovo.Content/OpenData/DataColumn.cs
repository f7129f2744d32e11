using System.Text.Json.Nodes;

namespace OgpKosovo.Content.OpenData;

/// <summary>A column of a table: one value of a record, found by its way through the record's JSON.</summary>
/// <param name="Name">The column's name: the names on the way, joined by `_`.</param>
/// <param name="Path">The names on the way. A list on it is passed through, and its items stand in one cell.</param>
public sealed record DataColumn(string Name, IReadOnlyList<string> Path)
{
    /// <summary>What stands between the items of a list in one cell.</summary>
    public const string Separator = " | ";

    /// <summary>The columns of a field, one for each language and each field of a record in it.</summary>
    public static IEnumerable<DataColumn> Of(DataField field, IReadOnlyList<string> languages) =>
        Paths(field, languages).Select(p => new DataColumn(string.Join('_', p).Replace('-', '_'), p));

    /// <summary>The cell's text; "" where the record does not have the value. Items of parallel lists stay in step, so an item may be empty.</summary>
    public string Cell(JsonObject record) => Cell(record, 0);

    private string Cell(JsonNode? node, int step) => node switch
    {
        JsonArray list => Join([.. list.Select(i => Cell(i, step))]),
        JsonObject map when step < Path.Count => Cell(map[Path[step]], step + 1),
        JsonValue value when step == Path.Count => value.ToString(),
        _ => "",
    };

    private static string Join(string[] items) => items.All(i => i.Length == 0) ? "" : string.Join(Separator, items);

    private static IEnumerable<IReadOnlyList<string>> Paths(DataField field, IReadOnlyList<string> languages)
    {
        IReadOnlyList<string>[] own = field.Shape.InLanguages
            ? [.. languages.Select(l => new[] { field.Name, l })]
            : [[field.Name]];
        foreach (var path in own)
            if (field.Shape.Kind != DataKind.Record)
                yield return path;
            else
                foreach (var inner in field.Shape.Fields)
                    foreach (var rest in Paths(inner, languages))
                        yield return [.. path, .. rest];
    }
}
