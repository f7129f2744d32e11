using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Reading;

/// <summary>A text of a record that a language lacks.</summary>
/// <param name="Key">The key of the text.</param>
/// <param name="Language">The language's code.</param>
/// <param name="Place">Where it should stand.</param>
public sealed record MissingText(string Key, string Language, Place Place);
