namespace OgpKosovo.Site.Output;

/// <summary>
/// The folder of the site and the names beside it that a build uses, `.NAME.staging` with the new site in it, `.NAME.former`
/// for the old one between two renames and `.NAME.lock`.
/// </summary>
internal sealed class OutputFolder
{
    private readonly FileSystemAbilities abilities;
    private readonly string former;

    /// <exception cref="OutputException">The path is that of a file or leads through one, the top of a file system, or a folder that cannot be replaced.</exception>
    public OutputFolder(string folder, FileSystemAbilities abilities)
    {
        this.abilities = abilities;
        var given = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        // A link that the user set as the output is followed, once and here; links inside the site never are.
        var link = new DirectoryInfo(given);
        Site = link.LinkTarget is null ? given : Path.TrimEndingDirectorySeparator(link.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        for (var above = Site; above is not null; above = Path.GetDirectoryName(above))
            if (File.Exists(above))
                throw new OutputException("output.isFile", above);
        if (Path.GetDirectoryName(Site) is not { } parent)
            throw new OutputException("output.isTop", Site);
        if (MountPoints.FirstIn(Site) is { } mount)
            throw CannotBeReplaced(mount);
        Parent = parent;
        var name = Path.GetFileName(Site);
        Staging = Path.Combine(parent, $".{name}.staging");
        Staged = Path.Combine(Staging, Path.GetRandomFileName());
        former = Path.Combine(parent, $".{name}.former");
        LockFile = Path.Combine(parent, $".{name}.lock");
    }

    /// <summary>The full path of the site.</summary>
    public string Site { get; }

    /// <summary>The folder that holds the site and what lies beside it.</summary>
    public string Parent { get; }

    /// <summary>The folder that holds the new site and nothing else.</summary>
    public string Staging { get; }

    /// <summary>Where the new site grows; another name in each build.</summary>
    public string Staged { get; }

    public string LockFile { get; }

    /// <summary>True when there is an old site, or anything else, in the folder.</summary>
    public bool IsOccupied => Directory.Exists(Site) && Directory.EnumerateFileSystemEntries(Site).Any();

    /// <summary>Brings to an end what a killed build left: finishes two renames, removes what is no longer needed.</summary>
    public void Recover()
    {
        if (Directory.Exists(former))
        {
            var whole = Directory.Exists(Staging) ? Directory.EnumerateDirectories(Staging).FirstOrDefault() : null;
            // The first of the two renames happens only when the staged site is whole.
            if (!IsOccupied)
            {
                if (Directory.Exists(Site))
                    Directory.Delete(Site);
                Directory.Move(whole ?? former, Site);
            }
            else if (whole is not null)
                throw new OutputException("output.twoSites", Staging, Site);
            Remove(former);
        }
        Remove(Staging);
    }

    /// <summary>Makes the folder that will hold the new site.</summary>
    public void Stage()
    {
        Directory.CreateDirectory(Staging);
        if (OperatingSystem.IsLinux())
            NativeFiles.SpreadFolders(Staging);
    }

    /// <summary>Puts the staged site in the place of the old one, and removes that.</summary>
    public void PutInPlace()
    {
        if (!Directory.Exists(Site))
            Directory.Move(Staged, Site);
        else
            TakePlace();
        try
        {
            Remove(Staged);
            Directory.Delete(Staging);
            Remove(former);
        }
        catch (Exception e) when (OutputException.IsReason(e))
        {
            // The new site is in place; the next build tries again to remove the old one, and says what is in its way.
        }
    }

    /// <summary>Removes a folder with all that is in it, or a link without what it leads to.</summary>
    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>What to tell when the file system does not let the folder, or one inside it, be moved.</summary>
    internal static OutputException CannotBeReplaced(string path) => new("output.mountPoint", path);

    private void TakePlace()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Staged, File.GetUnixFileMode(Site));
        if (!ExchangeInOneStep())
            RenameTwice();
    }

    private bool ExchangeInOneStep()
    {
        if (!abilities.Exchange || !OperatingSystem.IsLinux())
            return false;
        var error = NativeFiles.Exchange(Staged, Site);
        if (error is NativeFiles.Busy or NativeFiles.OtherDevice)
            throw CannotBeReplaced(Site);
        return error == 0;
    }

    private void RenameTwice()
    {
        Directory.Move(Site, former);
        try
        {
            Directory.Move(Staged, Site);
        }
        catch (Exception e) when (OutputException.IsReason(e))
        {
            Directory.Move(former, Site);
            throw;
        }
    }
}
