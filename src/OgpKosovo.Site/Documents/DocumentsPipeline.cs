using System.Globalization;
using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;
using OgpKosovo.Site.Filters;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.Documents;

/// <summary>Makes a page of each document, the list of all, and the lists by kind, plan and year.</summary>
/// <param name="site">Takes the pages.</param>
/// <param name="root">The folder to which the paths of files are relative.</param>
public sealed class DocumentsPipeline(SiteBuilder site, string root)
{
    private const string Key = "documents";

    public void Run()
    {
        var stored = new StoredFiles(site, root);
        var maker = new RecordPages<Document>(site, Key, Key);
        var items = site.Files.Of<Document>()
            .OrderByDescending(d => d.Record.Date)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .Select(document =>
            {
                var page = new DocumentPage(document, stored.Of(document));
                return (document, maker.Add(document, document.Record.Title, title => Slug.From(title), document.Record.Description, document.Record.Updated, () => page));
            })
            .ToList();
        if (items.Count == 0)
            return;
        var plans = site.Files.Of<Plan>().OrderByDescending(p => p.Record.Start).Select(p => p.Id).ToList();
        var years = items.Select(i => Year(i.document)).OfType<string>().Distinct().OrderDescending(StringComparer.Ordinal).ToList();
        new FilterPages<Document>(site, Key, items).Add(
            new("kind", d => [d.Record.Kind.ToString()], (kind, l) => site.Languages.Texts(l)["documentKind." + kind]),
            new("plan", d => d.Record.Plan is { } plan && site.Records.Plans.ContainsKey(plan) ? [plan] : [], (id, l) => site.Records.Plans[id].Record.Title.For(l, site.Languages)?.Text ?? id, plans),
            new("year", d => Year(d) is { } year ? [year] : [], (year, _) => year, years));
    }

    private static string? Year(Entry<Document> document) => document.Record.Date?.Year.ToString(CultureInfo.InvariantCulture);
}
