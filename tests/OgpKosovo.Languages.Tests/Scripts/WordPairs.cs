namespace OgpKosovo.Languages.Tests.Scripts;

/// <summary>Serbian words in both scripts, which word-pairs.txt lists.</summary>
internal static class WordPairs
{
    public static IReadOnlyList<(string Latin, string Cyrillic)> All { get; } = Read();

    private static List<(string Latin, string Cyrillic)> Read()
    {
        using var stream = typeof(WordPairs).Assembly.GetManifestResourceStream("OgpKosovo.Languages.Tests.Scripts.word-pairs.txt")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#');
        return [.. lines.Select(line => line.Split(' ')).Select(pair => (pair[0], pair[1]))];
    }
}
