using System.Text;

namespace OgpKosovo.Site.Tests.Mutations;

/// <summary>A file that is put into a site, and how it came to be.</summary>
/// <param name="Path">The path from the site's root.</param>
/// <param name="Bytes">What it holds; null takes the file away.</param>
/// <param name="Story">Where it comes from and what was done to it.</param>
internal sealed record MutatedFile(string Path, byte[]? Bytes, string Story)
{
    private const int Shown = 2000;

    public override string ToString()
    {
        var text = Bytes is null ? "" : string.Concat(Encoding.UTF8.GetString(Bytes).Take(Shown).Select(c => char.IsControl(c) && c != '\n' || c > '\u02FF' ? $"\\u{(int)c:X4}" : c.ToString()));
        return $"\n{Path}: {Story}\n{text}{(Bytes?.Length > Shown ? "…" : "")}\n";
    }
}
