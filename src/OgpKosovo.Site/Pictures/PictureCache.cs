using System.Globalization;

namespace OgpKosovo.Site.Pictures;

/// <summary>Keeps the files made of pictures, by their content: what is in here never grows old.</summary>
/// <param name="folder">The folder, which is made when the first file is kept.</param>
public sealed class PictureCache(string folder)
{
    /// <summary>The bytes kept under a name; made and kept when there are none.</summary>
    public byte[] Get(string name, Func<byte[]> make)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
            return File.ReadAllBytes(path);
        var made = make();
        Keep(path, made);
        return made;
    }

    /// <summary>The facts of the picture with this hash, or null when nothing of it was kept.</summary>
    public PictureFacts? Facts(string hash)
    {
        var path = FactsFile(hash);
        return File.Exists(path) && File.ReadAllText(path).Split(' ') is [var width, var height, var alpha]
            && int.TryParse(width, CultureInfo.InvariantCulture, out var w) && int.TryParse(height, CultureInfo.InvariantCulture, out var h)
            ? new PictureFacts(w, h, alpha == "transparent")
            : null;
    }

    /// <summary>Keeps the facts, so that the picture need not be opened again.</summary>
    public void Keep(string hash, PictureFacts facts)
    {
        if (!File.Exists(FactsFile(hash)))
            Keep(FactsFile(hash), System.Text.Encoding.ASCII.GetBytes(string.Create(
                CultureInfo.InvariantCulture, $"{facts.Width} {facts.Height} {(facts.IsTransparent ? "transparent" : "opaque")}")));
    }

    private string FactsFile(string hash) => Path.Combine(folder, hash + ".txt");

    // A program that is killed leaves no half file under the right name.
    private static void Keep(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Guid.NewGuid():N}";
        File.WriteAllBytes(beside, bytes);
        File.Move(beside, path, overwrite: true);
    }
}
