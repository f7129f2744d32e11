using System.Collections.Concurrent;

namespace OgpKosovo.Site.Preview;

/// <summary>Collects the paths in which something may have changed, as the system reports them.</summary>
internal sealed class SourceWatch : IDisposable
{
    private readonly IReadOnlyList<(string Folder, bool Deep)> folders;
    private readonly Action changed;
    private readonly ConcurrentDictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> places = new(StringComparer.Ordinal);

    /// <param name="folders">The folders to watch, which need not exist, and whether what lies deeper counts too.</param>
    /// <param name="changed">Is called after every report.</param>
    public SourceWatch(IReadOnlyList<(string Folder, bool Deep)> folders, Action changed)
    {
        this.folders = folders;
        this.changed = changed;
        Ensure();
    }

    /// <summary>The files and folders reported since the last call, by their full paths.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = places.Keys.ToList();
        foreach (var place in taken)
            places.TryRemove(place, out _);
        return taken;
    }

    /// <summary>Watches the folders that came into being. A folder that the system cannot watch counts as changed at each call.</summary>
    public void Ensure()
    {
        foreach (var (folder, deep) in folders)
            if (watchers.ContainsKey(folder) && !Directory.Exists(folder))
                Stop(folder);
            else if (!watchers.ContainsKey(folder) && Directory.Exists(folder))
                Start(folder, deep);
    }

    public void Dispose()
    {
        foreach (var watcher in watchers.Values)
            watcher.Dispose();
    }

    private void Start(string folder, bool deep)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = deep, InternalBufferSize = 65536 };
            watcher.Changed += (_, e) => Report(e.FullPath);
            watcher.Created += (_, e) => Report(e.FullPath);
            watcher.Deleted += (_, e) => Report(e.FullPath);
            watcher.Renamed += (_, e) =>
            {
                Report(e.OldFullPath);
                Report(e.FullPath);
            };

            // Too many changes at once, or the folder is gone: what was missed is found by looking at every file.
            watcher.Error += (_, _) => Stop(folder);
            watcher.EnableRaisingEvents = true;
            watchers[folder] = watcher;
        }
        catch (Exception wrong) when (wrong is IOException or ArgumentException)
        {
            // The system's number of watches is used up.
        }

        places.TryAdd(folder, true);
    }

    private void Stop(string folder)
    {
        if (watchers.TryRemove(folder, out var watcher))
            watcher.Dispose();
        places.TryAdd(folder, true);
    }

    private void Report(string path)
    {
        // A watcher stays with a folder that was moved away or deleted, also when another one takes its place.
        if (watchers.ContainsKey(path) && folders.Any(f => f.Folder == path))
            Stop(path);
        places.TryAdd(path, true);
        changed();
    }
}
