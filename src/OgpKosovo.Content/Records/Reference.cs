using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Records;

/// <summary>An id that a record names.</summary>
/// <param name="Kind">The kind that it points to: a folder of input/.</param>
/// <param name="Id">The id.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Reference(string Kind, string Id, Place Place);
