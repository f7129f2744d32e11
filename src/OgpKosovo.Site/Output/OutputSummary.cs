namespace OgpKosovo.Site.Output;

/// <summary>What a build did to the site's files. The manifest is not counted.</summary>
/// <param name="Written">New files and files with other bytes than before.</param>
/// <param name="Unchanged">Files that kept their bytes and their time stamp.</param>
/// <param name="Removed">Files that an earlier build wrote and this one did not.</param>
public readonly record struct OutputSummary(int Written, int Unchanged, int Removed);
