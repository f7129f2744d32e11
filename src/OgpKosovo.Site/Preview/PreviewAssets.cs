using System.Collections.Frozen;
using OgpKosovo.Content.Text;

namespace OgpKosovo.Site.Preview;

/// <summary>The files that only the preview has, at addresses that no page of a site has.</summary>
internal static class PreviewAssets
{
    public const string Prefix = "/_preview/";
    public const string Events = Prefix + "events";
    public const string Script = Prefix + "reload.js";
    public const string Styles = Prefix + "preview.css";

    private static readonly FrozenDictionary<string, byte[]> Files =
        new[] { Script, Styles }.ToFrozenDictionary(path => path, path => EmbeddedFile.Bytes(typeof(PreviewAssets).Assembly, "preview/" + path[Prefix.Length..])!, StringComparer.Ordinal);

    /// <summary>The file at an address, or null.</summary>
    public static byte[]? Find(string path) => Files.GetValueOrDefault(path);
}
