namespace OgpKosovo.Languages;

/// <summary>Finds characters that make a text wrong in ways that nobody sees.</summary>
public static class TextHygiene
{
    /// <summary>Returns the findings in the order of the text; none for a clean one.</summary>
    public static IReadOnlyList<TextFinding> Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [];
    }
}
