using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Tests.Schemas;

/// <summary>All record and enum types that content files can hold.</summary>
internal static class RecordTypes
{
    public static IReadOnlyCollection<Type> All()
    {
        var found = new HashSet<Type>();
        foreach (var kind in ContentKinds.All)
            Visit(kind.Type, found);
        return found;
    }

    private static void Visit(Type declared, HashSet<Type> found)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsGenericType)
        {
            Visit(type.GetGenericArguments()[^1], found);
            return;
        }

        var keys = type.IsClass && type != typeof(string) ? RecordSchema.Of(type).Keys : [];
        if ((keys.Count == 0 && !type.IsEnum) || !found.Add(type))
            return;
        foreach (var key in keys)
            Visit(key.Type, found);
    }
}
