using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Checks;

/// <summary>What rules ask of texts for readers.</summary>
public static class TextChecks
{
    /// <summary>True when there is no text, or one of its languages holds nothing but spaces.</summary>
    public static bool IsBlank(LocalizedText? text) =>
        text is null || text.Versions.Values.Any(v => string.IsNullOrWhiteSpace(v.Text));
}
