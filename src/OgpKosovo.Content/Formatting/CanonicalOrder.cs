using System.Globalization;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Content.Formatting;

/// <summary>Puts the keys of nodes into the order of their record and leaves out what has no value.</summary>
/// <param name="languages">The order of the languages of texts for readers.</param>
internal sealed class CanonicalOrder(IReadOnlyList<string> languages)
{
    /// <summary>The map with the keys of the record type first, then the unknown ones as they stand.</summary>
    public YamlMap Of(Type type, YamlMap map)
    {
        var schema = RecordSchema.Of(type);
        var names = schema.Keys.Select(k => k.Name).ToList();
        return Sort(map, names, name => schema.ByName.TryGetValue(name, out var key) ? key.Type : null);
    }

    // Unknown keys have no type: they keep their values and their own order.
    private YamlNode Value(Type? type, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                return type is null ? scalar : Scalar(type, scalar);
            case YamlList list:
                var item = type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
                return list with { Items = [.. list.Items.Select(i => Value(item, i)).Where(i => item is null || !IsNothing(i))] };
            default:
                var map = (YamlMap)node;
                if (type == typeof(LocalizedText))
                    return Sort(map, languages, _ => typeof(string));
                if (type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
                    return Sort(map, languages, _ => type.GetGenericArguments()[1]);
                return type is { IsClass: true } && type != typeof(string) ? Of(type, map) : Sort(map, [], _ => null);
        }
    }

    private YamlMap Sort(YamlMap map, IReadOnlyList<string> names, Func<string, Type?> typeOf)
    {
        var entries = map.Entries
            .Select(e => (e.Key, Type: typeOf(e.Key.Value), e.Value))
            .Select(e => (e.Key, e.Type, Value: Value(e.Type, e.Value)))
            .Where(e => e.Type is null || !IsNothing(e.Value))
            .OrderBy(e => Place(names, e.Key.Value));
        return map with { Entries = [.. entries.Select(e => new YamlEntry(e.Key, e.Value))] };
    }

    private static int Place(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
            if (string.Equals(names[i], name, StringComparison.Ordinal))
                return i;
        return names.Count;
    }

    // Numbers and true or false stand plain; whatever else is a text, which the writer quotes where it could be taken for one of those.
    private static YamlScalar Scalar(Type type, YamlScalar scalar)
    {
        if (scalar.IsEmpty)
            return scalar;
        if (type == typeof(int) && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return scalar with { Value = number.ToString(CultureInfo.InvariantCulture), IsPlain = true };
        if (type == typeof(bool) && scalar.Value is "true" or "false")
            return scalar with { IsPlain = true };
        return scalar with { Value = scalar.Value.TrimEnd().TrimStart('\n'), IsPlain = false };
    }

    private static bool IsNothing(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.IsEmpty,
        YamlList list => list.Items.Count == 0,
        _ => ((YamlMap)node).Entries.Count == 0,
    };
}
