using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.OpenData;

/// <summary>The form of a value: what it is, and whether there are several, or one for each language.</summary>
/// <param name="Kind">What one value is.</param>
/// <param name="IsList">There are any number of them, in an array.</param>
/// <param name="InLanguages">There is one (or one list) for each language, in an object with the languages' codes.</param>
/// <param name="IsLocalizedItem">Each item of the list is in languages, rather than each language having a list.</param>
public sealed record DataShape(DataKind Kind, bool IsList = false, bool InLanguages = false, bool IsLocalizedItem = false)
{
    /// <summary>The fields of a record.</summary>
    public IReadOnlyList<DataField> Fields { get; init; } = [];

    /// <summary>The enum that lists the words of a choice.</summary>
    public Type? Choices { get; init; }

    /// <summary>The text is Markdown.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>The form in which a key's values are published. A file of the site becomes its full address.</summary>
    public static DataShape Of(RecordKey key)
    {
        var shape = Of(key.Property.PropertyType, key.Attribute);
        return key.Name is "file" or "src" && shape.Kind == DataKind.Text ? shape with { Kind = DataKind.Address } : shape;
    }

    private static DataShape Of(Type declared, KeyAttribute key)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsGenericType)
        {
            var isByLanguage = type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>);
            var item = Of(type.GetGenericArguments()[^1], key);
            return isByLanguage ? item with { InLanguages = true } : item with { IsList = true, IsLocalizedItem = item.InLanguages };
        }

        return type switch
        {
            _ when type == typeof(string) => new DataShape(key.Url ? DataKind.Address : DataKind.Text),
            _ when type == typeof(LocalizedText) => new DataShape(DataKind.Text, InLanguages: true) { IsMarkdown = key.Markdown },
            _ when type == typeof(int) => new DataShape(DataKind.Number),
            _ when type == typeof(bool) => new DataShape(DataKind.Truth),
            _ when type == typeof(DateOnly) => new DataShape(DataKind.Day),
            _ when type == typeof(PartialDate) => new DataShape(DataKind.PartialDate),
            { IsEnum: true } => new DataShape(DataKind.Choice) { Choices = type },
            { IsClass: true } => new DataShape(DataKind.Record) { Fields = DataField.AllOf(type) },
            _ => throw new NotSupportedException($"Open data cannot hold the type {type}."),
        };
    }
}
