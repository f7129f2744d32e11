using OgpKosovo.Content.Reading;

namespace OgpKosovo.Admin.Tests;

/// <summary>The files of this repository, and samples of the kinds of which it has none.</summary>
internal static class Repository
{
    private static string Samples { get; } = Path.Combine(Checkout.Root, "tests", "OgpKosovo.Admin.Tests", "Samples");

    /// <summary>The whole content of the site and its settings.</summary>
    public static GitRepository Whole() => new((Checkout.Root, ["input", "statiq.json"]));

    /// <summary>A site of the members, and one page that leads to no other.</summary>
    public static GitRepository Small() => new((Checkout.Root, ["statiq.json", "input/members", "input/pages/privacy.*.md"]));

    /// <summary>The first item of each kind; of a Markdown item all its languages.</summary>
    public static GitRepository Of(params IEnumerable<ContentKind> kinds)
    {
        var paths = kinds.SelectMany(First).ToList();
        return new(new[] { Checkout.Root, Samples }.Select(f => (f, (IReadOnlyList<string>)[.. paths.Where(p => f == FolderOf(p))])));
    }

    /// <summary>The paths of the first item of a kind.</summary>
    public static IReadOnlyList<string> First(ContentKind kind)
    {
        if (kind.Layout == ContentLayout.Data)
            return [kind.Path];
        var folder = new[] { Checkout.Root, Samples }.Select(f => Path.Combine(f, kind.Path)).First(Directory.Exists);
        var names = Directory.GetFiles(folder).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal).ToList();
        return [.. names.Where(n => n.StartsWith(names[0].Split('.')[0] + ".", StringComparison.Ordinal)).Select(n => $"{kind.Path}/{n}")];
    }

    private static string FolderOf(string path) => File.Exists(Path.Combine(Checkout.Root, path)) ? Checkout.Root : Samples;
}
