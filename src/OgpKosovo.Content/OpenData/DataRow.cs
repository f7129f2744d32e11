namespace OgpKosovo.Content.OpenData;

/// <summary>A record that is published.</summary>
/// <param name="Id">An id that stays the same from build to build.</param>
/// <param name="Record">What the fields are taken from.</param>
/// <param name="Pages">The full addresses of its pages by the code of the language; empty where it has none.</param>
public sealed record DataRow(string Id, object Record, IReadOnlyDictionary<string, string> Pages);
