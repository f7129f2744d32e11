using CsCheck;

namespace OgpKosovo.Site.Tests.Mutations;

/// <summary>Makes mutated files: of the site with every kind, of the other small sites, and of the real input.</summary>
internal static class MutatedFiles
{
    private static readonly Gen<int> Number = Gen.Int[0, int.MaxValue - 1];
    private static readonly string[] TextEndings = [".md", ".yml", ".json", ".svg"];

    /// <summary>The files of the site into which the mutated ones are put.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Base { get; } = Under(Path.Combine(Checkout.Sites, "every-kind"));

    /// <summary>One to three files, each changed in one to four ways; more often in one.</summary>
    public static Gen<MutatedFile[]> Any { get; } = Few(Gen.Select(Gen.Int[0, 99], Number, Gen.Int[0, 29], Few(Number, 4), Make), 3);

    private static readonly (string Path, byte[] Bytes)[] Texts = [.. Base.Where(IsText)];

    private static readonly (string Path, byte[] Bytes)[] Donors =
    [
        .. Directory.EnumerateDirectories(Checkout.Sites).Order(StringComparer.Ordinal).SelectMany(Under).Where(IsText),
        .. Under(Path.Combine(Checkout.Root, "input")).Where(IsText).Select(f => ("input/" + f.Path, f.Bytes)),
        .. new[] { "sr", "en", "sq" }.Select(l => Strings(l)),
        ("statiq.json", File.ReadAllBytes(Path.Combine(Checkout.Root, "statiq.json"))),
    ];

    private static readonly byte[][] Pieces = [.. Donors.Select(d => d.Bytes)];

    private static Gen<T[]> Few<T>(Gen<T> one, int most) => Gen.Frequency((3, one.Array[1]), (2, one.Array[1, most]));

    private static (string Path, byte[] Bytes) Strings(string language)
    {
        var path = $"themes/civic/strings/{language}.yml";
        return (path, File.ReadAllBytes(Path.Combine(Checkout.Root, path)));
    }

    private static MutatedFile Make(int from, int which, int place, int[] changes)
    {
        // A file of the site itself more often: it refers to what is there, so that more of it gets as far as a page.
        var pool = from < 75 ? Texts : Donors;
        var (path, bytes) = pool[which % pool.Length];
        var story = path;
        foreach (var change in changes)
        {
            var (name, changed) = new Mutator(new Random(change), Pieces).Apply(bytes, path.EndsWith(".md", StringComparison.Ordinal));
            (bytes, story) = (changed.Length > 100_000 ? changed[..100_000] : changed, $"{story}, {name}");
        }

        return place switch
        {
            0 => new MutatedFile(path, null, "taken away"),
            1 => new MutatedFile(path, [], "emptied"),
            2 => new MutatedFile(Texts[changes[0] % Texts.Length].Path, bytes, story + ", in the place of another"),
            3 => new MutatedFile(Renamed(path, changes[0]), bytes, story + ", under another name"),
            _ => new MutatedFile(path, bytes, story),
        };
    }

    private static string Renamed(string path, int how)
    {
        if (!path.StartsWith("input/", StringComparison.Ordinal))
            return path;
        var (folder, name) = (Path.GetDirectoryName(path), Path.GetFileName(path));
        var other = (how % 9) switch
        {
            0 => "copy-" + name,
            1 => name.ToUpperInvariant(),
            2 => name.Replace(".en.", ".sr.", StringComparison.Ordinal),
            3 => name.Replace(".sr.", ".sr-cyrl.", StringComparison.Ordinal),
            4 => name.Replace(".md", ".yml", StringComparison.Ordinal),
            5 => "index.sr.md",
            6 => "deeper/" + name,
            7 => name + "x",
            _ => "2024.en.md",
        };
        return Path.Combine(folder!, other).Replace('\\', '/');
    }

    private static bool IsText((string Path, byte[] Bytes) file) =>
        TextEndings.Contains(Path.GetExtension(file.Path)) && !file.Path.StartsWith("expected/", StringComparison.Ordinal);

    private static (string Path, byte[] Bytes)[] Under(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f)))
            .Where(f => !f.Item1.StartsWith("expected", StringComparison.Ordinal))
            .OrderBy(f => f.Item1, StringComparer.Ordinal)];
}
