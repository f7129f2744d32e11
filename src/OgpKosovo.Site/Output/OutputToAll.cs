namespace OgpKosovo.Site.Output;

/// <summary>Hands every file on to several outputs, in their order.</summary>
public sealed class OutputToAll(params IReadOnlyList<IOutput> outputs) : IOutput
{
    /// <inheritdoc/>
    public void Add(string path, ReadOnlyMemory<byte> bytes, FileOrigin? origin = null)
    {
        foreach (var output in outputs)
            output.Add(path, bytes, origin);
    }
}
