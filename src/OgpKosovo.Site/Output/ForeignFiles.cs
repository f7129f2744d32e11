namespace OgpKosovo.Site.Output;

/// <summary>Finds what no build wrote in the old site: a file, a symbolic link, or a folder that holds nothing of the site.</summary>
internal sealed class ForeignFiles
{
    private readonly OldSite old;
    private readonly HashSet<string> newFiles;
    private readonly HashSet<string> newFolders;
    private readonly HashSet<string> oldFolders;
    private readonly List<(FileSystemInfo, string)> found = [];
    private readonly List<string> inTheWay = [];

    public ForeignFiles(OldSite old, IEnumerable<string> newPaths)
    {
        this.old = old;
        newFiles = new HashSet<string>(newPaths, StringComparer.Ordinal) { Publication.FileName };
        newFolders = FoldersOf(newFiles);
        oldFolders = FoldersOf(old.Files);
        Walk(new DirectoryInfo(old.FullPath("")), "");
    }

    /// <summary>What can stay where it is, with its path inside the site. What is in a foreign folder is not listed by itself.</summary>
    public IReadOnlyList<(FileSystemInfo Entry, string Path)> Found => found;

    /// <summary>The paths inside the site that the new site needs for its own files or folders.</summary>
    public IReadOnlyList<string> InTheWay => inTheWay;

    /// <summary>How many files an earlier build wrote and this one did not.</summary>
    public int Stale { get; private set; }

    private void Walk(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", OldSite.EveryEntry))
        {
            var path = prefix + entry.Name;
            var isLink = entry.LinkTarget is not null;
            if (entry is DirectoryInfo inner && !isLink)
            {
                if (oldFolders.Contains(path) || newFolders.Contains(path))
                    Walk(inner, path + "/");
                else
                    Report(inner, path, newFiles.Contains(path) || IsUnderNewFile(path));
            }
            else if (!isLink && old.Owns(path))
                Stale += newFiles.Contains(path) ? 0 : 1;
            else
                Report(entry, path, newFiles.Contains(path) || newFolders.Contains(path) || IsUnderNewFile(path));
        }
    }

    private void Report(FileSystemInfo entry, string path, bool isInTheWay)
    {
        if (isInTheWay)
            inTheWay.Add(path);
        else
            found.Add((entry, path));
    }

    private bool IsUnderNewFile(string path) => Parents(path).Any(newFiles.Contains);

    private static HashSet<string> FoldersOf(IEnumerable<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            // Where a folder is known, so are those above it.
            foreach (var parent in Parents(file))
            {
                if (!folders.Add(parent))
                    break;
            }
        }
        return folders;
    }

    /// <summary>The folders that a path leads through, the innermost first.</summary>
    private static IEnumerable<string> Parents(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }
}
