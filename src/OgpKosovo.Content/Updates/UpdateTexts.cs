using OgpKosovo.Content.Linking;

namespace OgpKosovo.Content.Updates;

/// <summary>An update with its linked texts, by the code of the language.</summary>
public sealed record UpdateTexts(Update Update, IReadOnlyDictionary<string, LinkedText> Progress, IReadOnlyDictionary<string, LinkedText> Next);
