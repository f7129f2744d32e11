using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Records;

/// <summary>A text for readers in several languages, by the languages' codes.</summary>
public sealed class LocalizedText(Place place, IReadOnlyDictionary<string, LocalizedText.Version> versions)
{
    /// <summary>The text in one language and where it stands; for a block (`|` or `>`) the line of its first line.</summary>
    public sealed record Version(string Text, Place Place);

    public Place Place { get; } = place;

    public IReadOnlyDictionary<string, Version> Versions { get; } = versions;

    /// <summary>The text in a language, or null when there is none.</summary>
    public string? In(string code) => Versions.TryGetValue(code, out var version) ? version.Text : null;
}
