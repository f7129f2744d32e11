using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Content.Tests.Checks;

/// <summary>A site with one right record of each kind, in memory, into which a test puts a wrong one.</summary>
/// <param name="languages">The languages of its texts; English alone by default.</param>
internal sealed class SmallSite(params string[] languages)
{
    public static readonly DateOnly Today = new(2025, 3, 1);

    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal)
    {
        ["data/reporting.yml"] = "periods:\n  - 2023-2\n  - 2024-1\n  - 2024-2\n  - 2025-1\n",
        ["organisations/o.yml"] = "name:\n  en: O\n",
        ["plans/p.yml"] = "title:\n  en: P\nscope: ogp\nstart: 2024\nend: 2025\n",
        ["commitments/XK1.yml"] = "plan: p\ntitle:\n  en: C\nend: 2024-12-31\nmilestones:\n  - id: XK1.1\n    result:\n      en: R\n",
        ["updates/XK1-2024-1.yml"] = Update("2024-1", "2024-06-30", "limited"),
        ["documents/d.yml"] = "title:\n  en: D\nkind: minutes\nfiles:\n  - language: sq\n    url: https://example.org/\n",
        ["meetings/m.yml"] = "title:\n  en: M\nkind: forum\ndate: 2024-05-06\n",
        ["consultations/k.yml"] = "title:\n  en: K\nopens: 2024-05-01\ncloses: 2024-05-31\nquestion:\n  en: Q\nchannels:\n  platform: https://example.org/\n",
        ["comments/k-001.yml"] = "consultation: k\nreceived: 2024-05-02\nchannel: email\nlanguage: sr\nconsent: true\ntext: Dobro.\n",
    };

    /// <summary>The text of an update, whose status stands in line 4.</summary>
    public static string Update(string period, string date, string status, string more = "") =>
        $"commitment: XK1\nperiod: {period}\ndate: {date}\nstatus: {status}\nprogress:\n  en: Done.\n{more}";

    /// <summary>Puts a file into input/, in place of the one of that name.</summary>
    public SmallSite With(string file, string yaml)
    {
        files[file] = yaml;
        return this;
    }

    /// <summary>What the rules find, each as `file(line) code`.</summary>
    public IEnumerable<string> Problems() => Diagnostics().Select(d => $"{d.Place.File["input/".Length..]}({d.Place.Line}) {d.Code}");

    /// <summary>What the rules find, as a person reads it.</summary>
    public string Messages() => string.Join('\n', Diagnostics().Select(d => d.ToLine(new MessageCatalog("en"))));

    public T Record<T>(string id)
        where T : class => new RecordSet(Read(new DiagnosticBag())).Of<T>()[id];

    private IReadOnlyList<Diagnostic> Diagnostics()
    {
        var bag = new DiagnosticBag();
        RecordRules.Check(Read(bag), Today, bag);
        return bag.Sorted();
    }

    private ContentFiles Read(DiagnosticBag bag)
    {
        var reader = new RecordReader(new MarkdownReader(), languages.Length > 0 ? languages : ["en"], bag);
        return new ContentFiles([.. files.Select(f => new ReadFile(
            $"input/{f.Key}",
            f.Key.Split('/')[0],
            reader.Read(ContentKinds.Of(f.Key.Split('/'))!.Type, YamlReader.Read(f.Value, $"input/{f.Key}", 0, bag), $"input/{f.Key}"),
            [],
            []))]);
    }
}
