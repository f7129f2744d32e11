using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.OpenData;

/// <summary>A field of a record as it is published.</summary>
/// <param name="Name">Its name, the key that editors write.</param>
/// <param name="Shape">The form of its value.</param>
/// <param name="Get">Takes the value from a record: null, a list or dictionary of values, or a value of the record's own types.</param>
public sealed record DataField(string Name, DataShape Shape, Func<object, object?> Get)
{
    /// <summary>Every record has it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The record type and the key from which labels and hints are taken; null for fields that the program adds.</summary>
    public (Type Record, RecordKey Key)? Origin { get; init; }

    /// <summary>The kind of the records that the values name, or null.</summary>
    public string? RefersTo => Origin?.Key.Attribute.RefersTo;

    /// <summary>The fields that hold values, this one or those in its record, with the names of their columns.</summary>
    /// <param name="language">What stands in the name for the code of a language.</param>
    public IEnumerable<(string Column, DataField Field)> Leaves(string language)
    {
        var name = Shape.InLanguages ? $"{Name}_{language}" : Name;
        return Shape.Kind != DataKind.Record
            ? [(name, this)]
            : Shape.Fields.SelectMany(f => f.Leaves(language)).Select(l => ($"{name}_{l.Column}", l.Field with { Shape = l.Field.Shape with { IsList = l.Field.Shape.IsList || Shape.IsList } }));
    }

    /// <summary>All keys of a record type, in their order.</summary>
    public static IReadOnlyList<DataField> AllOf(Type record) => [.. RecordSchema.Of(record).Keys.Select(k => Of(record, k))];

    public static DataField Of(Type record, RecordKey key) => new(key.Name, DataShape.Of(key), key.Property.GetValue)
    {
        IsRequired = key.Attribute.Required,
        Origin = (record, key),
    };
}
