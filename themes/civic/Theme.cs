using OgpKosovo.Content.Text;

namespace OgpKosovo.Themes.Civic;

/// <summary>What the theme brings beside its components.</summary>
public static class Theme
{
    /// <summary>The theme's own texts of the interface in a language as YAML, or null where it has none.</summary>
    public static string? Strings(string code) => EmbeddedFile.Text(typeof(Theme).Assembly, "strings/" + code);
}
