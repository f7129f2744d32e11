namespace OgpKosovo.Site.Output;

/// <summary>Lets one build at a time into a folder. The system frees the lock of a process that was killed.</summary>
internal sealed class OutputLock : IDisposable
{
    private const int LongestMark = 1 << 20;

    private readonly string path;
    private readonly FileStream file;

    /// <exception cref="OutputException">Another build holds the lock.</exception>
    public OutputLock(string path, string site)
    {
        this.path = path;
        do
        {
            file?.Dispose();
            try
            {
                // Elsewhere than on Windows the file is removed by Dispose, as a lock on a file that others no longer see must not remove theirs.
                var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
                file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, options);
            }
            catch (IOException e) when (IsHeld(e))
            {
                throw new OutputException(e, "output.locked", site);
            }
        }
        while (!IsStillAtPath());
    }

    /// <summary>Gives the lock back and removes its file.</summary>
    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        file.Dispose();
    }

    // EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows: the file may be gone again by now.
    private static bool IsHeld(IOException refused) => refused.HResult is 11 or 35 or unchecked((int)0x80070020);

    /// <summary>
    /// False when the build before removed the file between our opening and our locking it. A random length tells one file
    /// from the other, as opening it again would run into our own lock.
    /// </summary>
    private bool IsStillAtPath()
    {
        if (OperatingSystem.IsWindows())
            return true;
        var mark = Random.Shared.Next(1, LongestMark);
        file.SetLength(mark);
        var seen = new FileInfo(path);
        return seen.Exists && seen.Length == mark;
    }
}
