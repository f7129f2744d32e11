using System.Text.Json.Nodes;

namespace OgpKosovo.Site.Tests.OpenData;

public sealed class DataCatalogueTests
{
    private const string Dcat = "http://www.w3.org/ns/dcat#";
    private const string Dct = "http://purl.org/dc/terms/";

    [Fact]
    public void The_catalogue_of_the_real_site_conforms_to_the_shapes_of_DCAT_AP_3()
    {
        var data = new LinkedData(Real());
        Assert.True(data.Nodes.Count(n => n.Types.Contains(Dcat + "Dataset")) > 8);
        Assert.Empty(new DcatShapes().Faults(data));
    }

    [Theory]
    [InlineData("dct:title", "title sh:minCount")]
    [InlineData("dcat:distribution/dcat:accessURL", "accessURL sh:minCount")]
    public void What_lacks_a_mandatory_property_does_not_conform(string path, string fault)
    {
        var json = Real();
        var set = json["dcat:dataset"]![0]!.AsObject();
        var parts = path.Split('/');
        (parts.Length == 1 ? set : set[parts[0]]![0]!.AsObject()).Remove(parts[^1]);
        Assert.Contains(new DcatShapes().Faults(new LinkedData(json)), f => f.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_of_another_kind_does_not_conform()
    {
        var json = Real();
        json["dct:license"] = "CC BY 4.0";
        json["dcat:dataset"]![0]!["dcat:landingPage"]!["@type"] = "dct:Standard";
        var faults = new DcatShapes().Faults(new LinkedData(json)).ToList();
        Assert.Contains(faults, f => f.Contains("license sh:class", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("license sh:nodeKind", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("landingPage sh:class", StringComparison.Ordinal));
    }

    // What DCAT-AP 3.0.1 recommends and this site can say without making anything up. The rest: it is not known when the
    // catalogue and its sets first appeared.
    [Fact]
    public void Everything_recommended_that_is_known_is_told()
    {
        var data = new LinkedData(Real());
        AssertHave(data, "Catalog", Dct + "language", Dct + "license", Dct + "modified", Dct + "spatial", Dct + "temporal", Dcat + "themeTaxonomy", "http://xmlns.com/foaf/0.1/homepage");
        AssertHave(data, "Dataset", Dct + "publisher", Dct + "spatial", Dcat + "keyword", Dcat + "theme", Dcat + "distribution");
        AssertHave(data, "Distribution", Dct + "description", Dct + "format", Dct + "license", "http://data.europa.eu/r5r/availability");
    }

    // A year stays a year; what a record promises to do, or when it was written, is no period that it is about.
    [Fact]
    public void The_period_is_that_of_the_records_and_the_last_change_theirs_where_all_say_it()
    {
        using var site = TestSite.Of(
            new(2026, 5, 1),
            ("documents/a.yml", "title:\n  en: A\nkind: minutes\ndate: 2024-05-03\nupdated: 2026-02-01\n"),
            ("documents/b.yml", "title:\n  en: B\nkind: minutes\ndate: '2023'\nupdated: 2026-03-01\n"),
            ("documents/c.yml", "title:\n  en: C\nkind: minutes\nupdated: 2026-01-01\n"),
            ("meetings/m.yml", "title:\n  en: M\nkind: forum\ndate: 2025-11\n"));
        var json = JsonNode.Parse(site.Bytes("data/catalog.jsonld"))!;
        var documents = json["dcat:dataset"]!.AsArray().Single(s => (string)s!["dct:identifier"]! == "documents")!;
        Assert.Equal("""{"@type":"dct:PeriodOfTime","dcat:startDate":{"@type":"xsd:gYear","@value":"2023"},"dcat:endDate":{"@type":"xsd:date","@value":"2024-05-03"}}""", documents["dct:temporal"]!.ToJsonString());
        Assert.Equal("2026-03-01", (string)documents["dct:modified"]!["@value"]!);
        var meetings = json["dcat:dataset"]!.AsArray().Single(s => (string)s!["dct:identifier"]! == "meetings")!;
        Assert.Equal("2026-03-01", (string)meetings["dct:modified"]!["@value"]!);
        Assert.EndsWith("/en/data/meetings/", (string)meetings["dcat:landingPage"]!["@id"]!, StringComparison.Ordinal);
        Assert.Equal("2025-11", (string)json["dct:temporal"]!["dcat:endDate"]!["@value"]!);
        Assert.Null(json["dct:publisher"]!["dct:type"]);
    }

    [Fact]
    public void The_kind_of_publisher_is_told_where_the_site_says_it()
    {
        using var site = TestSite.Of(
            new(2026, 5, 1),
            ("data/site.yml", "title:\n  en: Site\npublisher:\n  en: Ministry\npublisherKind: nationalAuthority\n"),
            ("documents/d.yml", "title:\n  en: D\nkind: minutes\n"));
        var json = JsonNode.Parse(site.Bytes("data/catalog.jsonld"))!.AsObject();
        Assert.Equal("http://purl.org/adms/publishertype/NationalAuthority", (string)json["dct:publisher"]!["dct:type"]!["@id"]!);
        Assert.Empty(new DcatShapes().Faults(new LinkedData(json)));
    }

    private static void AssertHave(LinkedData data, string type, params string[] properties)
    {
        foreach (var node in data.Nodes.Where(n => n.Types.Contains(Dcat + type)))
            Assert.All(properties, p => Assert.NotEmpty(node[p]));
    }

    private static JsonObject Real()
    {
        using var site = TestSite.Real(new(2026, 5, 1));
        return JsonNode.Parse(site.Bytes("data/catalog.jsonld"))!.AsObject();
    }
}
