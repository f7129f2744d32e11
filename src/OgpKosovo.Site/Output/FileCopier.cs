namespace OgpKosovo.Site.Output;

/// <summary>Carries files of the old site into the new one as they are, time stamps included.</summary>
internal sealed class FileCopier(FileSystemAbilities abilities)
{
    /// <summary>Makes the file appear at a second place: as a hard link, or as a copy where the file system refuses that.</summary>
    /// <exception cref="OutputException">The file lies on a file system mounted inside the site.</exception>
    public void Carry(string file, string place)
    {
        if (abilities.HardLinks && !OperatingSystem.IsWindows())
        {
            var error = NativeFiles.Link(file, place);
            if (error == 0)
                return;
            // A file system mounted since the build began would move out with the old site, and its files be removed with it.
            if (error == NativeFiles.OtherDevice)
                throw OutputFolder.CannotBeReplaced(file);
        }
        File.Copy(file, place);
    }

    /// <summary>Carries a folder with all that is in it. Symbolic links are made again, not followed.</summary>
    public void CarryFolder(string folder, string place)
    {
        Directory.CreateDirectory(place);
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", OldSite.EveryEntry))
            CarryEntry(entry, Path.Combine(place, entry.Name));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(place, File.GetUnixFileMode(folder));
    }

    /// <summary>Carries a file, a folder or a symbolic link.</summary>
    public void CarryEntry(FileSystemInfo entry, string place)
    {
        if (entry.LinkTarget is { } target)
        {
            if (entry is DirectoryInfo)
                Directory.CreateSymbolicLink(place, target);
            else
                File.CreateSymbolicLink(place, target);
        }
        else if (entry is DirectoryInfo)
            CarryFolder(entry.FullName, place);
        else
            Carry(entry.FullName, place);
    }
}
