using System.Collections.Frozen;
using System.IO.Compression;

namespace OgpKosovo.Site.Output;

/// <summary>Adds to each text file the copies `.br` and `.gz`, which servers send as they are. Where a copy would not be smaller there is none.</summary>
public sealed class CompressedCopies(IOutput output) : IOutput
{
    private const int BestQuality = 11;
    private const int LargestWindow = 24;

    private static readonly FrozenSet<string> Texts =
        new[] { ".html", ".css", ".js", ".json", ".jsonld", ".xml", ".svg", ".txt", ".csv", ".atom", ".rss", ".ics" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a file that has compressed copies.</summary>
    public static bool IsText(string path) => Texts.Contains(Path.GetExtension(path));

    /// <inheritdoc/>
    public void Add(string path, ReadOnlyMemory<byte> bytes, FileOrigin? origin = null)
    {
        output.Add(path, bytes, origin);
        if (!IsText(path))
            return;
        var brotli = new byte[bytes.Length];
        if (BrotliEncoder.TryCompress(bytes.Span, brotli, out var length, BestQuality, LargestWindow))
            output.Add(path + ".br", brotli.AsMemory(0, length));
        var gzip = Gzip(bytes.Span);
        if (gzip.Length < bytes.Length)
            output.Add(path + ".gz", gzip);
    }

    private static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.SmallestSize))
            gzip.Write(bytes);
        return memory.ToArray();
    }
}
