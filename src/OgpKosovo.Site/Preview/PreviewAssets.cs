using System.Collections.Frozen;

namespace OgpKosovo.Site.Preview;

/// <summary>The files that only the preview has, at addresses that no page of a site has.</summary>
internal static class PreviewAssets
{
    public const string Prefix = "/_preview/";
    public const string Events = Prefix + "events";
    public const string Script = Prefix + "reload.js";
    public const string Styles = Prefix + "preview.css";

    private static readonly FrozenDictionary<string, byte[]> Files =
        new[] { Script, Styles }.ToFrozenDictionary(path => path, path => Read(path[Prefix.Length..]), StringComparer.Ordinal);

    /// <summary>The file at an address, or null.</summary>
    public static byte[]? Find(string path) => Files.GetValueOrDefault(path);

    private static byte[] Read(string name)
    {
        using var stream = typeof(PreviewAssets).Assembly.GetManifestResourceStream("preview/" + name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
