using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Schemas;

/// <summary>The key by which people know a record.</summary>
/// <param name="Path">The way to the value, `name.sq` or `title`.</param>
/// <param name="Template">The value as the editors' page writes it in templates: `{{name.sq}}`.</param>
internal sealed record EditorTitle(string Path, string Template);

internal static class EditorTitles
{
    /// <summary>The title or name of a record in the first language, or null when it has none.</summary>
    public static EditorTitle? Of(Type type, string language)
    {
        if (RecordSchema.Of(type).Title is not { } key)
            return null;
        if (key.Type != typeof(LocalizedText) && !key.Attribute.Required)
            return null;
        var path = key.Type == typeof(LocalizedText) ? $"{key.Name}.{language}" : key.Name;
        return new EditorTitle(path, $"{{{{{path}}}}}");
    }
}
