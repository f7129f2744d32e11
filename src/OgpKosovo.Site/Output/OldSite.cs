using System.Buffers;
using System.Collections.Concurrent;

namespace OgpKosovo.Site.Output;

/// <summary>The site that is in place when a build starts.</summary>
internal sealed class OldSite
{
    /// <summary>Lists a folder whole: hidden files too, and an error where a folder cannot be read.</summary>
    public static readonly EnumerationOptions EveryEntry = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string folder;
    private readonly Dictionary<string, PublishedFile> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> realFolders = new(StringComparer.Ordinal);

    public OldSite(string folder)
    {
        this.folder = folder;
        if (!IsRealFile(Publication.FileName) || Publication.Parse(File.ReadAllBytes(FullPath(Publication.FileName))) is not { } publication)
            return;
        HasManifest = true;
        foreach (var file in publication.Files)
            files.TryAdd(file.Path, file);
    }

    /// <summary>True when an earlier build left its manifest.</summary>
    public bool HasManifest { get; }

    /// <summary>The files that an earlier build wrote, without the manifest.</summary>
    public IEnumerable<string> Files => files.Keys;

    public string FullPath(string path) => folder + Path.DirectorySeparatorChar + path;

    /// <summary>True when an earlier build wrote a file of this path.</summary>
    public bool Owns(string path) => files.ContainsKey(path) || (HasManifest && path == Publication.FileName);

    /// <summary>True when an earlier build wrote these bytes to this path and they are still there.</summary>
    public bool Has(string path, ReadOnlySpan<byte> bytes, string sha256) =>
        files.TryGetValue(path, out var file) && file.Sha256 == sha256 && HasBytes(path, bytes);

    /// <summary>True when the manifest of the old site has these bytes.</summary>
    public bool HasManifestOf(ReadOnlySpan<byte> bytes) => HasManifest && HasBytes(Publication.FileName, bytes);

    private bool HasBytes(string path, ReadOnlySpan<byte> bytes)
    {
        if (!IsInRealFolder(path))
            return false;
        var file = new FileInfo(FullPath(path));
        if (!file.Exists || file.LinkTarget is not null || file.Length != bytes.Length)
            return false;
        // Without this an empty page would wait for ever on a pipe in its place.
        if (bytes.Length == 0)
            return true;
        using var handle = File.OpenHandle(file.FullName);
        var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length);
        try
        {
            var length = 0;
            while (length < bytes.Length && RandomAccess.Read(handle, buffer.AsSpan(length, bytes.Length - length), length) is > 0 and var count)
                length += count;
            return buffer.AsSpan(0, length).SequenceEqual(bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private bool IsRealFile(string path) => new FileInfo(FullPath(path)) is { Exists: true, LinkTarget: null };

    /// <summary>False where a folder on the way is a symbolic link, which may lead out of the site.</summary>
    private bool IsInRealFolder(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 || realFolders.GetOrAdd(path[..slash], parent =>
            IsInRealFolder(parent) && new DirectoryInfo(FullPath(parent)) is { Exists: true, LinkTarget: null });
    }
}
