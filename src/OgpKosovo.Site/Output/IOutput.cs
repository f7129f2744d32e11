namespace OgpKosovo.Site.Output;

/// <summary>Takes the finished files of a site.</summary>
public interface IOutput
{
    /// <summary>Takes one file; safe to call from several threads. The bytes are not kept after the call returns unless the output is one in memory.</summary>
    /// <param name="path">The path inside the site with `/` between folders, `en/news/index.html`.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="origin">What the manifest says about the file besides its checksum.</param>
    /// <exception cref="ArgumentException">The path is not one inside the site, or was added before.</exception>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    void Add(string path, ReadOnlyMemory<byte> bytes, FileOrigin? origin = null);
}
