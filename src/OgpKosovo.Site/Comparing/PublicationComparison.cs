using System.Globalization;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Gone;
using OgpKosovo.Content.Linking;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Publishing;

namespace OgpKosovo.Site.Comparing;

/// <summary>What a publication would change in the one before it, and what of that must not happen by mistake.</summary>
public sealed class PublicationComparison
{
    private const string GoneFile = "input/data/gone.yml";

    private readonly GoneAddresses gone;
    private readonly Place confirmation;
    private readonly DateOnly today;

    /// <param name="before">The publication that readers see now.</param>
    /// <param name="now">The one that is to take its place.</param>
    /// <param name="gone">What editors say is gone, or null.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="today">The day of the build.</param>
    public PublicationComparison(Publication before, Publication now, GoneAddresses? gone, SiteLanguages languages, DateOnly today)
    {
        this.gone = gone ?? new GoneAddresses();
        confirmation = gone?.Places.Of("confirmed") ?? new Place(GoneFile);
        this.today = today;
        Before = before;
        Now = now;
        var kept = now.Files.Select(f => f.Origin?.Address).OfType<string>()
            .Concat(this.gone.Gone.SelectMany(g => g.Places(languages)).Select(p => p.Path))
            .ToHashSet(StringComparer.Ordinal);
        Dying = [.. before.Files.Where(f => f.Origin?.Address is { } address && !kept.Contains(address))];
    }

    public Publication Before { get; }

    public Publication Now { get; }

    /// <summary>What had an address that would lead nowhere.</summary>
    public IReadOnlyList<PublishedFile> Dying { get; }

    /// <summary>Adds an error for each loss that nobody has confirmed.</summary>
    public void Report(DiagnosticBag bag)
    {
        foreach (var file in Dying)
            bag.Add(Codes.AddressLost, new Place(file.Origin!.Source ?? GoneFile), file.Origin.Address!);
        if (gone.Confirmed.Any(c => c.Until >= today))
            return;
        var (before, now) = (Pages(Before), Pages(Now));
        if (now.Count * 10 < before.Count * 9)
            bag.Add(Codes.PagesLost, confirmation, Number(before.Count), Number(now.Count));
        foreach (var (language, kind) in Kinds(before).Except(Kinds(now)))
            bag.Add(Codes.KindLost, confirmation, language, kind);
    }

    // Lists come and go with what records say.
    private static List<FileOrigin> Pages(Publication publication) =>
        [.. publication.Files.Where(f => FileKinds.IsPage(f.Origin) && !FileKinds.IsList(f.Origin!.Kind)).Select(f => f.Origin!)];

    private static IEnumerable<(string Language, string Kind)> Kinds(IEnumerable<FileOrigin> pages) =>
        pages.Where(p => p.Language is not null).Select(p => (p.Language!, p.Kind!)).Distinct();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
