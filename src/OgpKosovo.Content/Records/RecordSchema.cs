using System.Collections.Concurrent;
using System.Reflection;

namespace OgpKosovo.Content.Records;

/// <summary>A key of a record: its name in YAML, its property and what its attribute says.</summary>
public sealed record RecordKey(string Name, PropertyInfo Property, KeyAttribute Attribute, Type Type);

/// <summary>The keys of a record type, in the order in which files hold them. The record is the schema: this is taken from it.</summary>
public sealed class RecordSchema
{
    private static readonly ConcurrentDictionary<Type, RecordSchema> Known = [];

    private RecordSchema(Type type)
    {
        Type = type;
        Keys = [.. type.GetProperties()
            .Select(p => (Property: p, Key: p.GetCustomAttribute<KeyAttribute>()))
            .Where(p => p.Key is not null)
            .Select(p => new RecordKey(
                p.Key!.Name ?? NameOf(p.Property.Name),
                p.Property,
                p.Key!,
                Nullable.GetUnderlyingType(p.Property.PropertyType) ?? p.Property.PropertyType))];
        ByName = Keys.ToDictionary(k => k.Name, StringComparer.Ordinal);
        Places = type.GetProperties().FirstOrDefault(p => p.PropertyType == typeof(RecordPlaces));
    }

    public Type Type { get; }

    public IReadOnlyList<RecordKey> Keys { get; }

    public IReadOnlyDictionary<string, RecordKey> ByName { get; }

    /// <summary>The key of the title or name by which people know a record, or null.</summary>
    public RecordKey? Title => ByName.GetValueOrDefault("title") ?? ByName.GetValueOrDefault("name");

    /// <summary>The property that takes the places of the record's values; null where the type declares none.</summary>
    public PropertyInfo? Places { get; }

    public static RecordSchema Of(Type type) => Known.GetOrAdd(type, t => new RecordSchema(t));

    /// <summary>The name that editors and open data have for a type, a property or an enum's member: camelCase.</summary>
    public static string NameOf(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}
