using OgpKosovo.Content.Comments;
using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.OpenData;
using OgpKosovo.Content.Organisations;
using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Updates;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.OpenData;

/// <summary>Makes the sets of open data of what the site publishes. Runs after all pages are made, whose addresses it names.</summary>
public sealed class DataSets(SiteBuilder site)
{
    private readonly DataWriter writer = new(site.Languages, site.Addresses, site.Cyrillic, (path, language) => Target(site, path, language));

    /// <summary>Every set, with and without records.</summary>
    public IReadOnlyList<DataSet> All() =>
    [
        Set<Member>("members"),
        Set("organisations", Organisations(), Rows<Organisation>()),
        Set<Milestone>("milestones"),
        Set<Plan>("plans"),
        Set("commitments", Commitments(), Rows<Commitment>()),
        Set("commitment-milestones", Milestones(), site.Files.Of<Commitment>().SelectMany(c => c.Record.Milestones.Select(m => new DataRow(m.Id, m, Pages(c.File))))),
        Set<Update>("updates"),
        Set("documents", Documents(), Rows<Document>()),
        Set<Meeting>("meetings"),
        Set<Consultation>("consultations"),
        // What only the checks need is left out.
        Set("comments", DataField.AllOf(typeof(Comment)).Where(f => f.Name != "numbersChecked"), Rows<Comment>()),
        Set(ContentKinds.News, NewsData.Fields(site), NewsData.Rows(site)),
        Set("timeline", DataField.AllOf(typeof(TimelineEvent)), Events()),
        Set("glossary", DataField.AllOf(typeof(Term)), Terms()),
    ];

    private DataSet Set<T>(string name)
        where T : class => Set(name, DataField.AllOf(typeof(T)), Rows<T>());

    private DataSet Set(string name, IEnumerable<DataField> fields, IEnumerable<DataRow> rows) => new(name, fields, [.. rows], writer);

    private IEnumerable<DataRow> Rows<T>()
        where T : class => site.Files.Of<T>().Select(e => new DataRow(e.Id, e.Record, Pages(e.File)));

    private Dictionary<string, string> Pages(string file, string anchor = "") =>
        site.SetOf(file).Pages.ToDictionary(p => p.Language.Code, p => site.Addresses.Absolute(p.Path) + anchor, StringComparer.Ordinal);

    // Records lie one folder deep: "../news/x.en.md#part" is a file of the input.
    private static string? Target(SiteBuilder site, string path, Language language)
    {
        if (!path.StartsWith("../", StringComparison.Ordinal))
            return null;
        var hash = path.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? at : path.Length;
        var file = path[3..hash];
        var pages = site.SetOf("input/" + file);
        return (pages.In(language) ?? pages.Default) is { } page ? site.Addresses.Absolute(page.Path) + path[hash..]
            : file.StartsWith(ContentKinds.Downloads + "/", StringComparison.Ordinal) ? site.Addresses.Absolute("/" + file)
            : null;
    }

    // The name of one that is a member stands in the member's record.
    private IEnumerable<DataField> Organisations()
    {
        return DataField.AllOf(typeof(Organisation)).Select(f => f.Name != "name" ? f : f with
        {
            Get = o => ((Organisation)o).Name ?? site.Records.Members.GetValueOrDefault(((Organisation)o).Member ?? "")?.Record.Name,
        });
    }

    // What is computed of the PDFs of this site.
    private IEnumerable<DataField> Documents()
    {
        var pdfs = new Dictionary<string, PdfFacts?>(StringComparer.Ordinal);
        foreach (var (path, file) in site.Files.Of<Document>().SelectMany(d => site.SetOf(d.File).Pages.Take(1)).SelectMany(p => ((DocumentPage)p.Model).Stored))
            pdfs[path] = file.Pdf;
        PdfFacts? Pdf(object file) => pdfs.GetValueOrDefault(((DocumentFile)file).File ?? "");
        var computed = new DataField[]
        {
            new("pageCount", new DataShape(DataKind.Number), f => Pdf(f)?.Pages),
            new("hasText", new DataShape(DataKind.Truth), f => Pdf(f)?.HasText),
            new("isTagged", new DataShape(DataKind.Truth), f => Pdf(f)?.IsTagged),
        };
        return DataField.AllOf(typeof(Document)).Select(f => f.Name != "files" ? f : f with { Shape = f.Shape with { Fields = [.. f.Shape.Fields, .. computed] } });
    }

    // The milestones have a set of their own; the status is what the newest update says.
    private IEnumerable<DataField> Commitments()
    {
        var ids = site.Files.Of<Commitment>().ToDictionary(c => (object)c.Record, c => c.Id, ReferenceEqualityComparer.Instance);
        Update? Newest(object commitment) => site.Records.UpdatesOfCommitment[ids[commitment]].FirstOrDefault()?.Record;
        foreach (var field in DataField.AllOf(typeof(Commitment)))
            yield return field.Name != "milestones" ? field : field with
            {
                Shape = new DataShape(DataKind.Text, IsList: true),
                Get = c => ((Commitment)c).Milestones.Select(m => m.Id).ToList(),
            };
        yield return OfUpdate("status") with { IsRequired = false, Get = c => Newest(c)?.Status };
        yield return OfUpdate("period") with { IsRequired = false, Get = c => Newest(c)?.Period };
    }

    private static IEnumerable<DataField> Milestones() =>
        DataField.AllOf(typeof(CommitmentMilestone)).Prepend(OfUpdate("commitment") with { Get = m => CommitmentOf(((CommitmentMilestone)m).Id) });

    private static string CommitmentOf(string id) => id[..Math.Max(id.LastIndexOf('.'), 0)];

    private static DataField OfUpdate(string name) => DataField.AllOf(typeof(Update)).First(f => f.Name == name);

    // An event has no id of its own: its date, and a number where several have the same.
    private IEnumerable<DataRow> Events()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var timeline in site.Files.Of<Timeline>())
            foreach (var e in timeline.Record.Events)
            {
                var date = e.Date.ToString();
                var number = seen[date] = seen.GetValueOrDefault(date) + 1;
                yield return new DataRow(number == 1 ? date : $"{date}.{number}", e, Pages(timeline.File));
            }
    }

    private IEnumerable<DataRow> Terms() =>
        site.Files.Of<Glossary>().SelectMany(g => g.Record.Terms.Select(t => new DataRow(t.Id, t, Pages(g.File, "#" + t.Id))));
}
