using System.Text.Json.Nodes;

namespace OgpKosovo.Content.OpenData;

/// <summary>The records of one kind as open data. The JSON is made once, when it is first asked for.</summary>
public sealed class DataSet
{
    /// <summary>The name of the field that holds a record's id.</summary>
    public const string Id = "id";

    /// <summary>The name of the field that holds the addresses of a record's pages.</summary>
    public const string Pages = "pages";

    private readonly Lazy<IReadOnlyList<JsonObject>> records;

    /// <param name="name">The set's name, which its files bear.</param>
    /// <param name="fields">The fields, apart from the id and the pages, which every record has.</param>
    /// <param name="rows">The records.</param>
    /// <param name="writer">Makes their JSON.</param>
    public DataSet(string name, IEnumerable<DataField> fields, IReadOnlyList<DataRow> rows, DataWriter writer)
    {
        Name = name;
        Count = rows.Count;
        Fields =
        [
            new DataField(Id, new DataShape(DataKind.Text), r => ((DataRow)r).Id) { IsRequired = true },
            .. fields.Where(f => f.Name != Id).Select(f => f with { Get = r => f.Get(((DataRow)r).Record) }),
            new DataField(Pages, new DataShape(DataKind.Address, InLanguages: true), r => ((DataRow)r).Pages),
        ];
        Languages = writer.Languages;
        records = new(() => [.. rows.Select(r => writer.Write(Fields, r))]);
    }

    public string Name { get; }

    /// <summary>How many records it has.</summary>
    public int Count { get; }

    public IReadOnlyList<DataField> Fields { get; }

    /// <summary>The codes of the languages in which values can be.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The records as JSON. They are shared: who puts one elsewhere clones it.</summary>
    public IReadOnlyList<JsonObject> Records => records.Value;

    /// <summary>The columns of a table of the records.</summary>
    public IEnumerable<DataColumn> Columns => Fields.SelectMany(f => DataColumn.Of(f, Languages));

    /// <summary>The path of a file of the set, with an ending such as json.</summary>
    public string File(string ending) => $"/data/{Name}.{ending}";
}
