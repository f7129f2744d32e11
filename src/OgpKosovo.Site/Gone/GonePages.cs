using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Gone;
using OgpKosovo.Content.Linking;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Gone;

/// <summary>Makes a page at each address of input/data/gone.yml. They are in no menu, list, feed or sitemap.</summary>
public static class GonePages
{
    /// <summary>The kind of these pages in the manifest.</summary>
    public const string Kind = "gone";

    /// <summary>Reports addresses that cannot be ones, and those at which something is.</summary>
    public static void Check(Content.Linking.Site site, DiagnosticBag bag)
    {
        if (site.Files.Files.FirstOrDefault(f => f.Content is GoneAddresses) is not { } file)
            return;
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in site.Pages.Values)
            taken.TryAdd(Addresses.File(page.Path), page.Source ?? "input");
        foreach (var (path, page) in site.Redirects)
            taken.TryAdd(Addresses.File(path), page.Source ?? "input");
        foreach (var (path, _, written) in ((GoneAddresses)file.Content!).Gone.SelectMany(g => g.Places(site.Languages)))
            if ((IsPage(path) ? Slugs.RedirectProblem(path) : Slugs.PathProblem(path)) is { } problem)
                bag.Add(Codes.Address, file.PlaceOf(written)!.Value, path, problem);
            else if (!taken.TryAdd(Addresses.File(path), file.File))
                bag.Add(Codes.AddressTwice, file.PlaceOf(written)!.Value, path, taken[Addresses.File(path)], Argument.Part(Parts.OtherGone));
    }

    /// <summary>The pages; none at the address of a file for download, where a page would not be understood.</summary>
    public static IEnumerable<Page> Of(Content.Linking.Site site) =>
        (site.Files.One<GoneAddresses>()?.Gone ?? [])
            .SelectMany(g => g.Places(site.Languages).Where(p => IsPage(p.Path)).Select(p => Make(site, g, p.Path, p.Language)));

    private static bool IsPage(string path) =>
        path.EndsWith('/') || path.EndsWith(".html", StringComparison.Ordinal);

    private static Page Make(Content.Linking.Site site, GoneAddress gone, string path, Language language) => new()
    {
        Kind = Kind,
        Language = language,
        Path = path,
        Title = site.Languages.Texts(language).With("gone.title", gone.Was.For(language, site.Languages)!.Text),
        Model = new GonePage(gone),
        Source = site.Files.Of<GoneAddresses>()[0].File,
        Translations = new Translations(),
    };
}
