using System.Collections.Concurrent;

namespace OgpKosovo.Site.Output;

/// <summary>The folder in which the new site grows; safe to use from several threads.</summary>
internal sealed class StagedFiles
{
    private readonly string folder;
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    /// <summary>Makes the folder, which must not be there.</summary>
    public StagedFiles(string folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder);
    }

    /// <summary>The full path for a file of the new site; its folder is there when this returns.</summary>
    public string Place(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash >= 0)
            folders.GetOrAdd(path[..slash], Make);
        return folder + Path.DirectorySeparatorChar + path;
    }

    /// <summary>Writes a file that is not there yet.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        // FileShare.None, as any other way of sharing asks the kind of file system for each file.
        using var handle = File.OpenHandle(Place(path), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
    }

    private bool Make(string path)
    {
        Directory.CreateDirectory(Place(path));
        return true;
    }
}
