using System.Diagnostics;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Formatting;

namespace OgpKosovo.Content.Tests.Formatting;

/// <summary>Which files of a folder are formatted.</summary>
public sealed class InputFormatterTests : IDisposable
{
    private const string NotCanonical = "name: {sq: 'x'}\n";
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("formatter-");
    private readonly DiagnosticBag bag = new();

    public InputFormatterTests() => Put("input/tags/t.yml");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void What_a_build_refuses_is_reported_and_not_formatted()
    {
        File.CreateSymbolicLink(PathOf("input/tags/linked.yml"), Put("foreign.yml"));
        File.CreateSymbolicLink(PathOf("input/tags/nowhere.yml"), "/nowhere");
        using (var make = Process.Start("mkfifo", PathOf("input/tags/pipe.yml")))
            make.WaitForExit();
        Put("input/tags/.hidden.yml");

        Assert.Equal(["input/tags/t.yml"], Formatted());
        Assert.Equal(
            [("input/tags/linked.yml", Codes.LinkedFile), ("input/tags/nowhere.yml", Codes.LinkedFile), ("input/tags/pipe.yml", Codes.Unreadable)],
            bag.Sorted().Select(d => (d.Place.File, d.Code)));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_and_the_others_are_formatted()
    {
        using var taken = new FileStream(Put("input/tags/a.yml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(["input/tags/t.yml"], Formatted());
        var problem = Assert.Single(bag.Sorted());
        Assert.Equal(("input/tags/a.yml", Codes.Unreadable), (problem.Place.File, problem.Code));
    }

    [Fact]
    public void Where_there_is_no_folder_there_is_nothing_to_format()
    {
        Directory.Delete(PathOf("input"), recursive: true);

        Assert.Empty(Formatted());
        Assert.Empty(bag.Sorted());
    }

    private List<string> Formatted() => [.. new InputFormatter(root.FullName, PathOf("input"), ["sq"], bag).NotCanonical().Select(f => f.File)];

    private string Put(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), NotCanonical);
        return PathOf(path);
    }

    private string PathOf(string path) => Path.Combine(root.FullName, path);
}
