namespace OgpKosovo.Site.Output;

/// <summary>Finds what no build wrote in the old site: a file, a symbolic link, or a folder that holds nothing of the site.</summary>
internal sealed class ForeignFiles
{
    private readonly OldSite old;
    private readonly StagedFiles staged;
    private readonly Func<string, bool> isNewFile;
    private readonly HashSet<string> oldFolders = new(StringComparer.Ordinal);
    private readonly List<(FileSystemInfo, string)> found = [];
    private readonly List<string> inTheWay = [];

    public ForeignFiles(OldSite old, StagedFiles staged, Func<string, bool> isNewFile)
    {
        this.old = old;
        this.staged = staged;
        this.isNewFile = isNewFile;
        foreach (var path in old.Files)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0 && oldFolders.Add(path[..slash]); slash = path.LastIndexOf('/', slash - 1))
            {
            }
        }
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
                if (oldFolders.Contains(path) || staged.HasFolder(path))
                    Walk(inner, path + "/");
                else
                    Report(inner, path, isNewFile(path) || IsUnderNewFile(path));
            }
            else if (!isLink && old.Owns(path))
                Stale += isNewFile(path) ? 0 : 1;
            else
                Report(entry, path, isNewFile(path) || staged.HasFolder(path) || IsUnderNewFile(path));
        }
    }

    private void Report(FileSystemInfo entry, string path, bool isInTheWay)
    {
        if (isInTheWay)
            inTheWay.Add(path);
        else
            found.Add((entry, path));
    }

    private bool IsUnderNewFile(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (isNewFile(path[..slash]))
                return true;
        }
        return false;
    }
}
