using OgpKosovo.Content.Reading;

namespace OgpKosovo.Content.Documents;

/// <summary>What the page of a document shows.</summary>
/// <param name="Document">The document.</param>
/// <param name="Stored">The files that lie on this site, by the path that the record names.</param>
public sealed record DocumentPage(Entry<Document> Document, IReadOnlyDictionary<string, StoredFile> Stored);
