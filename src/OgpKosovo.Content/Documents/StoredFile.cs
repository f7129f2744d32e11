namespace OgpKosovo.Content.Documents;

/// <summary>A file for download.</summary>
/// <param name="Path">Its path on the site, without link root: `/files/plan.pdf`.</param>
/// <param name="Size">The size in bytes.</param>
/// <param name="Sha256">The SHA-256 of the content in lower-case hexadecimal digits.</param>
public sealed record StoredFile(string Path, long Size, string Sha256)
{
    /// <summary>The format by the name's ending: PDF, XLSX.</summary>
    public string Format => System.IO.Path.GetExtension(Path).TrimStart('.').ToUpperInvariant();
}
