namespace OgpKosovo.Site.Output;

/// <summary>What may be tried on the file system; what it then refuses is done in the slower way.</summary>
/// <param name="HardLinks">Unchanged files as hard links; else they are copied.</param>
/// <param name="Exchange">The exchange of two folders in one step (Linux); else two renames.</param>
public sealed record FileSystemAbilities(bool HardLinks = true, bool Exchange = true);
