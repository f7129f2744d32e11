using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;

namespace OgpKosovo.Content.Records;

/// <summary>A text for readers in several languages, by the languages' codes.</summary>
public sealed class LocalizedText(Place place, IReadOnlyDictionary<string, LocalizedText.Version> versions)
{
    /// <summary>The text in one language and where it stands; for a block (`|` or `>`) the line of its first line.</summary>
    /// <param name="Text">The text as it was written.</param>
    /// <param name="Place">Where it begins.</param>
    /// <param name="Body">The text read as Markdown, where the key says that it is.</param>
    public sealed record Version(string Text, Place Place, MarkdownBody? Body = null);

    public Place Place { get; } = place;

    public IReadOnlyDictionary<string, Version> Versions { get; } = versions;

    /// <summary>The text in a language, or null when there is none.</summary>
    public string? In(string code) => Versions.TryGetValue(code, out var version) ? version.Text : null;
}
