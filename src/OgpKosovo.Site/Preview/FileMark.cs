namespace OgpKosovo.Site.Preview;

/// <summary>What tells cheaply that a file was written again: the time of the last change and the length in bytes.</summary>
internal readonly record struct FileMark(DateTime Written, long Length)
{
    /// <summary>The mark of a file as it is now; that of no file where there is none.</summary>
    public static FileMark Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileMark(file.LastWriteTimeUtc, file.Length) : default;
    }
}
