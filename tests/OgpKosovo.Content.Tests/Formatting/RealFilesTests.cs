using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Formatting;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Content.Tests.Formatting;

/// <summary>What the formatter does to the files of this repository.</summary>
public sealed class RealFilesTests
{
    [Fact]
    public void No_value_is_lost_and_a_second_time_changes_nothing()
    {
        var bag = new DiagnosticBag();
        var formatter = new Formatter(["sq", "sr", "en"]);
        foreach (var (kind, file, text) in Files())
        {
            var once = formatter.Format(kind, file, text, bag)!;
            Assert.Equal((file, Values(file, text)), (file, Values(file, once.Text)));
            Assert.Equal((file, once.Text), (file, formatter.Format(kind, file, once.Text, bag)!.Text));
        }

        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void Every_file_is_in_the_canonical_form()
    {
        var formatter = new Formatter(["sq", "sr", "en"]);
        var changed = Files().Where(f => formatter.Format(f.Kind, f.File, f.Text, new DiagnosticBag())!.IsChanged).Select(f => f.File).ToList();

        Assert.True(changed.Count == 0, $"Run \"ogpkosovo format\", which changes {string.Join(", ", changed)}");
    }

    private static IEnumerable<(ContentKind Kind, string File, string Text)> Files()
    {
        return Directory.GetFiles(Path.Combine(Checkout.Root, "input"), "*", SearchOption.AllDirectories)
            .Select(path => (File: Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/'), path))
            .Where(f => ContentKinds.Of(f.File.Split('/')[1..]) is not null)
            .Select(f => (ContentKinds.Of(f.File.Split('/')[1..])!, f.File, File.ReadAllText(f.path)));
    }

    // Every value with the keys that lead to it, in the order of the keys, so that only what the form may change is left aside.
    private static string Values(string file, string text)
    {
        var parts = FrontMatterText.Split(text, out _);
        var node = YamlReader.Read(parts?.Yaml ?? text, file, 0, new DiagnosticBag());
        var lines = Values("", node!).Order(StringComparer.Ordinal);
        return string.Join('\n', lines) + "\n" + parts?.Body.Trim();
    }

    private static IEnumerable<string> Values(string path, YamlNode node) => node switch
    {
        YamlScalar scalar => [$"{path}={scalar.Value.TrimEnd()}"],
        YamlList list => list.Items.SelectMany((item, i) => Values($"{path}[{i}]", item)),
        _ => ((YamlMap)node).Entries.SelectMany(e => Values($"{path}.{e.Key.Value}", e.Value)),
    };
}
