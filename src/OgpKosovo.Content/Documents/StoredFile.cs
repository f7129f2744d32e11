namespace OgpKosovo.Content.Documents;

/// <summary>A file for download.</summary>
/// <param name="path">Its path on the site.</param>
/// <param name="size">Its size in bytes.</param>
/// <param name="sha256">Its SHA-256, which is made when a page first shows it; null where the file has gone since it was read.</param>
/// <param name="pdf">What it is like as a PDF; null for another file and one that cannot be read.</param>
public sealed class StoredFile(string path, long size, Lazy<string?> sha256, PdfFacts? pdf)
{
    /// <summary>Its path on the site, without link root: `/files/plan.pdf`.</summary>
    public string Path { get; } = path;

    /// <summary>The size in bytes.</summary>
    public long Size { get; } = size;

    /// <summary>The SHA-256 of the content in lower-case hexadecimal digits; null where the file has gone since it was read.</summary>
    public string? Sha256 => sha256.Value;

    /// <summary>What it is like as a PDF; null for another file and one that cannot be read.</summary>
    public PdfFacts? Pdf { get; } = pdf;

    /// <summary>The format by the name's ending: PDF, XLSX.</summary>
    public string Format => System.IO.Path.GetExtension(Path).TrimStart('.').ToUpperInvariant();
}
