using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Records;

/// <summary>An address, or a part of one, as a file has it.</summary>
public sealed record WrittenAddress(string Value, Place Place);
