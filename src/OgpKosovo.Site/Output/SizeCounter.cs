namespace OgpKosovo.Site.Output;

/// <summary>Adds up the sizes of files.</summary>
public sealed class SizeCounter : IOutput
{
    private long bytes;

    /// <summary>The size of all files so far, in bytes.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    /// <inheritdoc/>
    public void Add(string path, ReadOnlyMemory<byte> bytes, FileOrigin? origin = null) => Interlocked.Add(ref this.bytes, bytes.Length);
}
