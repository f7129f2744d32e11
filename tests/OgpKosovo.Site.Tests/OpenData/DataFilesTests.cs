using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using Json.Schema;

namespace OgpKosovo.Site.Tests.OpenData;

public sealed class DataFilesTests
{
    private static readonly DateOnly Day = new(2026, 5, 1);

    private static readonly (string, string)[] Answered =
    [
        ("consultations/draft.yml", "title:\n  en: Draft\nopens: 2026-01-01\ncloses: 2026-01-20\nquestion:\n  en: What is missing?\nchannels:\n  email: a@example.org\n"),
        ("comments/draft-001.yml", """
            consultation: draft
            received: 2026-01-02
            channel: email
            language: sr
            consent: true
            name: '=Ћирић'
            text: |
              -2+3 је "формула", ћ и Ћ;
              dhe ë, ç, Š, đ
            answer:
              decision: partly
              reason:
                sq: Është në plan.
                sr: Već je u planu.
            """),
    ];

    [Fact]
    public void Every_json_file_of_the_real_site_is_valid_by_its_schema()
    {
        using var site = TestSite.Real(Day);
        var names = site.Files.Where(f => f.Path.StartsWith("data/", StringComparison.Ordinal) && f.Path.EndsWith(".schema.json", StringComparison.Ordinal)).Select(f => f.Path).ToList();
        Assert.True(names.Count > 8);
        foreach (var name in names)
            AssertValid(site, name[..^".schema.json".Length]);
    }

    [Fact]
    public void Comments_with_answers_are_valid_by_their_schema()
    {
        using var site = TestSite.Of(Day, Answered);
        AssertValid(site, "data/comments");
        AssertValid(site, "data/consultations");
        var comment = JsonNode.Parse(site.Bytes("data/comments.json"))!["records"]![0]!;
        Assert.Equal("Već je u planu.", (string?)comment["answer"]!["reason"]!["sr"]);
        Assert.Equal("Већ је у плану.", (string?)comment["answer"]!["reason"]!["sr-cyrl"]);
        Assert.Equal("partly", (string?)comment["answer"]!["decision"]);
        Assert.Equal("=Ћирић", (string?)comment["name"]);
    }

    [Fact]
    public void A_schema_refuses_what_a_record_cannot_be()
    {
        using var site = TestSite.Of(Day, Answered);
        var json = JsonNode.Parse(site.Bytes("data/comments.json"))!;
        json["records"]![0]!["received"] = "2.1.2026";
        Assert.False(Schema(site, "data/comments").Evaluate(JsonSerializer.SerializeToElement(json)).IsValid);
    }

    [Fact]
    public void The_first_array_of_a_file_holds_the_records_and_tells_where_they_come_from()
    {
        using var site = TestSite.Of(Day, Answered);
        using var json = JsonDocument.Parse(site.Bytes("data/comments.json"));
        Assert.Equal("records", json.RootElement.EnumerateObject().First(p => p.Value.ValueKind == JsonValueKind.Array).Name);
        Assert.Equal("2026-05-01", json.RootElement.GetProperty("made").GetString());
        Assert.Equal("abc123", json.RootElement.GetProperty("commit").GetString());
        Assert.Equal("draft-001", json.RootElement.GetProperty("records")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Csv_keeps_every_letter_and_defuses_formulas()
    {
        using var site = TestSite.Of(Day, Answered);
        var bytes = site.Bytes("data/comments.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.EndsWith("\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        var row = Rows(bytes).Single();
        Assert.Equal("'=Ћирић", row["name"]);
        Assert.Equal("'-2+3 је \"формула\", ћ и Ћ;\ndhe ë, ç, Š, đ", row["text"].TrimEnd('\n'));
        Assert.Equal("Është në plan.", row["answer_reason_sq"]);
        Assert.Equal("true", row["consent"]);
    }

    [Fact]
    public void Csv_of_the_real_site_has_a_row_for_each_record_and_says_the_same_as_the_json()
    {
        using var site = TestSite.Real(Day);
        foreach (var file in site.Files.Where(f => f.Path.StartsWith("data/", StringComparison.Ordinal) && f.Path.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var records = JsonNode.Parse(site.Bytes(file.Path[..^4] + ".json"))!["records"]!.AsArray();
            var rows = Rows(file.Make!());
            Assert.Equal(records.Select(r => (string?)r!["id"]), rows.Select(r => r["id"]));
            Assert.Equal(rows.Count, rows.Select(r => r["id"]).Distinct(StringComparer.Ordinal).Count());
            Assert.DoesNotContain(rows.SelectMany(r => r.Values), v => v.Length > 0 && "=+-@\t\r".Contains(v[0], StringComparison.Ordinal));
        }

        var term = Rows(site.Bytes("data/glossary.csv")).First(r => r["id"] == "letter-of-intent");
        Assert.Equal("letra e qëllimit", term["name_sq"]);
        Assert.Equal("писмо о намерама", term["name_sr_cyrl"]);
    }

    [Fact]
    public void Index_and_catalogue_name_files_that_exist_and_a_set_without_records_has_none()
    {
        using var site = TestSite.Real(Day);
        var paths = site.Files.Select(f => "https://ogpkosova.org/" + f.Path).ToHashSet(StringComparer.Ordinal);
        var index = JsonNode.Parse(site.Bytes("data/index.json"))!;
        var sets = index["sets"]!.AsArray();
        Assert.Equal(14, sets.Count);
        foreach (var set in sets)
            if ((int)set!["records"]! > 0)
                Assert.All([set["json"], set["csv"], set["schema"]], address => Assert.Contains((string)address!, paths));
            else
                Assert.Null(set["json"]);
        Assert.DoesNotContain("data/comments.json", site.Files.Select(f => f.Path));
        var catalogue = JsonNode.Parse(site.Bytes("data/catalog.jsonld"))!;
        var distributions = catalogue["dcat:dataset"]!.AsArray().SelectMany(d => d!["dcat:distribution"]!.AsArray());
        Assert.All(distributions, d => Assert.Contains((string)d!["dcat:downloadURL"]!["@id"]!, paths));
    }

    [Fact]
    public void The_catalogue_names_whom_to_ask_where_a_contact_is_set()
    {
        using var site = TestSite.Of(
            Day,
            ("data/site.yml", "title:\n  en: Site\ncontact: info@example.org\n"),
            ("documents/d.yml", "title:\n  en: D\nkind: minutes\n"));
        var set = JsonNode.Parse(site.Bytes("data/catalog.jsonld"))!["dcat:dataset"]![0]!;
        Assert.Equal("mailto:info@example.org", (string)set["dcat:contactPoint"]!["vcard:hasEmail"]!["@id"]!);
        Assert.Contains("Documents", set["dcat:keyword"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        using var once = TestSite.Real(Day);
        using var again = TestSite.Real(Day);
        Assert.All(once.Files.Where(f => f.Path.StartsWith("data/", StringComparison.Ordinal)), f => Assert.Equal(f.Make!(), again.Bytes(f.Path)));
    }

    private static void AssertValid(TestSite site, string set)
    {
        using var json = JsonDocument.Parse(site.Bytes(set + ".json"));
        var result = Schema(site, set).Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, set + ": " + string.Join("; ", (result.Details ?? []).Where(d => d.Errors is not null).Select(d => $"{d.InstanceLocation} {string.Join(", ", d.Errors!.Values)}")));
    }

    private static JsonSchema Schema(TestSite site, string set)
    {
        // The same id in several tests is no conflict without it.
        var schema = JsonNode.Parse(site.Bytes(set + ".schema.json"))!.AsObject();
        schema.Remove("$id");
        return JsonSchema.FromText(schema.ToJsonString());
    }

    private static List<Dictionary<string, string>> Rows(byte[] bytes)
    {
        using var csv = CsvReader.Create(bytes, new CsvReaderOptions());
        var rows = new List<Dictionary<string, string>>();
        foreach (var row in csv)
            rows.Add(row.ToDictionary().ToDictionary(c => c.Key, c => c.Value ?? "", StringComparer.Ordinal));
        return rows;
    }
}
