using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Standards;

namespace OgpKosovo.Content.Tests.Standards;

/// <summary>Records in a folder that is read and removed at once.</summary>
internal sealed class Records
{
    private readonly ContentFiles files;

    public Records(params IEnumerable<(string Path, string Text)> records)
    {
        var root = Directory.CreateTempSubdirectory("ogp-standards");
        foreach (var (path, text) in records)
        {
            var file = Path.Combine(root.FullName, "input", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        files = new ContentReader(root.FullName, Path.Combine(root.FullName, "input"), new Settings { Host = "example.org" }).Read();
        root.Delete(recursive: true);
        Assert.All(files.Files, f => Assert.Empty(f.Diagnostics));
    }

    public ContentFiles Files => files;

    public Requirement On(string day, string number) => StandardsCheck.On(files, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Single(r => r.Number == number);

    /// <summary>The state of a requirement's first part.</summary>
    public RequirementState State(string day, string number) => On(day, number).Findings[0].State;

    public static (string, string) Plan(string period = "2026", string end = "2028") => ("plans/p.yml", $"title:\n  en: P\nscope: ogp\nstart: {period}\nend: {end}\nadopted: {period}\n");

    public static (string, string) Meeting(string id, string kind, string date) => ($"meetings/{id}.yml", $"title:\n  en: M\nkind: {kind}\ndate: {date}\nplan: p\n");

    public static (string, string) Document(string id, string kind, string date) => ($"documents/{id}.yml", $"title:\n  en: D\nkind: {kind}\ndate: {date}\nplan: p\nfiles:\n  - language: en\n    url: https://example.org/d\n");

    public static (string, string) Consultation(string opens, string closes, string more = "") =>
        ("consultations/k.yml", $"title:\n  en: K\nopens: {opens}\ncloses: {closes}\nplan: p\nquestion:\n  en: Q\nchannels:\n  platform: https://example.org/\n{more}");

    public static (string, string) Comment(int number, bool answered) =>
        ($"comments/k-00{number}.yml", "consultation: k\nreceived: 2026-02-02\nchannel: email\nlanguage: sr\nconsent: true\ntext: Dobro.\n" + (answered ? "answer:\n  decision: accepted\n  reason:\n    en: Yes.\n" : ""));
}
