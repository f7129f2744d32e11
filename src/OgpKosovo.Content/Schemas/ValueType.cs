using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Schemas;

/// <summary>What the generators of schemas tell apart among the types of a record's keys.</summary>
internal enum ValueKind
{
    Text,
    LocalizedText,
    Number,
    Truth,
    Day,
    PartialDate,
    Choice,
    List,
    ListsByLanguage,
    Record,
}

/// <summary>A type of a key, and for lists the type of what they hold.</summary>
internal sealed record ValueType(ValueKind Kind, Type Type, Type? Item = null)
{
    public static ValueType Of(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return new ValueType(ValueKind.List, type, type.GetGenericArguments()[0]);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return new ValueType(ValueKind.ListsByLanguage, type, type.GetGenericArguments()[1]);
        return new ValueType(
            type switch
            {
                _ when type == typeof(string) => ValueKind.Text,
                _ when type == typeof(LocalizedText) => ValueKind.LocalizedText,
                _ when type == typeof(int) => ValueKind.Number,
                _ when type == typeof(bool) => ValueKind.Truth,
                _ when type == typeof(DateOnly) => ValueKind.Day,
                _ when type == typeof(PartialDate) => ValueKind.PartialDate,
                { IsEnum: true } => ValueKind.Choice,
                { IsClass: true } => ValueKind.Record,
                _ => throw new NotSupportedException($"A key cannot have the type {type}."),
            },
            type);
    }
}
