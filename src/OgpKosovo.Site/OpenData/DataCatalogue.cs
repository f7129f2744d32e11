using System.Globalization;
using System.Text.Json.Nodes;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.OpenData;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.OpenData;

/// <summary>
/// Describes the open data for catalogues: DCAT-AP 3 in JSON-LD, with its whole context, so that no other file is needed.
/// The controlled values are those of the EU's authority tables that DCAT-AP names. What such a value is stands beside it,
/// as DCAT-AP's shapes look for it in the catalogue itself.
/// </summary>
public sealed class DataCatalogue(Content.Linking.Site site)
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    private static readonly Dictionary<string, string> LanguageCodes =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["sq"] = "SQI", ["sr"] = "SRP", ["en"] = "ENG" };

    private static readonly Dictionary<PublisherKind, string> PublisherKinds = new()
    {
        [PublisherKind.NationalAuthority] = "National authority",
        [PublisherKind.LocalAuthority] = "Local authority",
        [PublisherKind.NonGovernmentalOrganisation] = "Non-Governmental Organisation",
    };

    // Days on which a record was written, or will be: nothing that it is about.
    private static readonly string[] Administrative = ["updated", "answersDue"];

    private readonly string home = site.Addresses.Absolute("/data/catalog.jsonld");

    private Page Page => site.Sections["data"].Default!;

    public JsonObject Of(IReadOnlyList<DataSet> sets)
    {
        var catalogue = Catalogue(sets);
        AddPeriod(catalogue, sets.SelectMany(Dates));
        return catalogue;
    }

    private JsonObject Catalogue(IReadOnlyList<DataSet> sets) => new()
    {
        ["@context"] = Context(),
        ["@id"] = home,
        ["@type"] = "dcat:Catalog",
        ["dct:title"] = Texts(l => $"{site.Title(l)}: {site.Languages.Texts(l)["section.data"]}"),
        ["dct:description"] = Texts(l => site.Languages.Texts(l)["data.lead"]),
        ["dct:publisher"] = Publisher(),
        ["dct:language"] = Languages(),
        ["dct:license"] = Licence(),
        ["dct:modified"] = Date(new PartialDate(Page.Updated ?? site.Today)),
        ["dct:spatial"] = Kosovo(),
        ["foaf:homepage"] = Id(site.Addresses.Absolute(Page.Path), "foaf:Document"),
        ["dcat:themeTaxonomy"] = Themes(),
        ["dcat:dataset"] = new JsonArray([.. sets.Where(s => s.Count > 0).Select(Dataset)]),
    };

    private JsonObject Dataset(DataSet set)
    {
        var json = Described(set);
        AddPeriod(json, Dates(set));
        if (site.Info?.Contact is { } contact)
            json["dcat:contactPoint"] = new JsonObject { ["@type"] = "vcard:Organization", ["vcard:hasEmail"] = new JsonObject { ["@id"] = "mailto:" + contact } };
        return json;
    }

    private JsonObject Described(DataSet set) => new()
    {
        ["@id"] = home + "#" + set.Name,
        ["@type"] = "dcat:Dataset",
        ["dct:identifier"] = set.Name,
        ["dct:title"] = Texts(l => site.Languages.Texts(l)["data.title." + set.Name]),
        ["dct:description"] = Texts(l => site.Languages.Texts(l)["data.about." + set.Name]),
        ["dcat:keyword"] = Texts(l => site.Languages.Texts(l)["data.title." + set.Name]),
        ["dct:publisher"] = Publisher(),
        ["dct:language"] = Languages(),
        ["dct:modified"] = Date(new PartialDate(Updated(set) ?? Page.Updated ?? site.Today)),
        ["dct:spatial"] = Kosovo(),
        ["dct:accrualPeriodicity"] = Listed("frequency", "IRREG", "dct:Frequency"),
        ["dcat:theme"] = Concept("data-theme", "GOVE", "Government and public sector"),
        ["dcat:landingPage"] = Id(site.Addresses.Absolute(((DataPage)Page.Model).Pages[set.Name].Default!.Path), "foaf:Document"),
        ["dcat:distribution"] = new JsonArray(
            Distribution(set, "json", "JSON", "application/json"),
            Distribution(set, "csv", "CSV", "text/csv")),
    };

    private JsonObject Distribution(DataSet set, string ending, string format, string media)
    {
        var address = site.Addresses.Absolute(set.File(ending));
        var json = new JsonObject
        {
            ["@id"] = $"{home}#{set.Name}-{ending}",
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = Texts(l => $"{site.Languages.Texts(l)["data.title." + set.Name]} ({format})"),
            ["dct:description"] = Texts(l => site.Languages.Texts(l)["data.about." + set.Name]),
            ["dcat:accessURL"] = Id(address, "rdfs:Resource"),
            ["dcat:downloadURL"] = Id(address, "rdfs:Resource"),
            ["dcatap:availability"] = Concept("planned-availability", "STABLE", "stable"),
            ["dct:format"] = Listed("file-type", format, "dct:MediaTypeOrExtent"),
            ["dcat:mediaType"] = Id("http://www.iana.org/assignments/media-types/" + media, "dct:MediaType"),
            ["dct:license"] = Licence(),
        };
        if (ending == "json")
            json["dct:conformsTo"] = Id(site.Addresses.Absolute(set.File("schema.json")), "dct:Standard");
        return json;
    }

    // Where no publisher is set, the site stands for itself: DCAT-AP asks for one.
    private JsonObject Publisher()
    {
        var publisher = new JsonObject
        {
            ["@id"] = home + "#publisher",
            ["@type"] = "foaf:Agent",
            ["foaf:name"] = Texts(l => site.Info?.Publisher?.In((l.Source ?? l).Code) ?? site.Title(l)),
        };
        if (site.Info?.PublisherKind is { } kind)
        {
            var type = Id("http://purl.org/adms/publishertype/" + kind, "skos:Concept");
            type["skos:prefLabel"] = English(PublisherKinds[kind]);
            publisher["dct:type"] = type;
        }

        return publisher;
    }

    private JsonArray Texts(Func<OgpKosovo.Languages.Language, string> text) =>
        [.. site.Languages.All.Select(l => (JsonNode)new JsonObject { ["@language"] = l.Tag, ["@value"] = site.InScript(text(l), l) })];

    private JsonArray Languages() =>
        [.. site.Languages.Written.Where(l => LanguageCodes.ContainsKey(l.Code)).Select(l => (JsonNode)Listed("language", LanguageCodes[l.Code], "dct:LinguisticSystem"))];

    // The last day on which a record changed, where all say it; else nobody knows it.
    private static DateOnly? Updated(DataSet set)
    {
        var days = set.Records.Select(r => r["updated"] switch
        {
            JsonObject versions => versions.Max(v => Day(v.Value)),
            var day => Day(day),
        }).ToList();
        return days.Contains(null) ? null : days.Max();
    }

    private static DateOnly? Day(JsonNode? day) => day is null ? null : DateOnly.ParseExact((string)day!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    // What the records are about: the days, months and years that they give.
    private static IEnumerable<PartialDate> Dates(DataSet set) =>
        from field in set.Fields
        where field.Shape is { Kind: DataKind.Day or DataKind.PartialDate, IsList: false, InLanguages: false } && !Administrative.Contains(field.Name)
        from record in set.Records
        where record.ContainsKey(field.Name)
        select PartialDate.TryParse((string)record[field.Name]!, out var date) ? date : default(PartialDate?) into date
        where date is not null
        select date.Value;

    private static void AddPeriod(JsonObject json, IEnumerable<PartialDate> dates)
    {
        var all = dates.ToList();
        if (all.Count > 0)
            json["dct:temporal"] = new JsonObject
            {
                ["@type"] = "dct:PeriodOfTime",
                ["dcat:startDate"] = Date(all.MinBy(d => d.FirstDay)),
                ["dcat:endDate"] = Date(all.MaxBy(d => d.LastDay)),
            };
    }

    private static JsonObject Date(PartialDate date) => new()
    {
        ["@type"] = date.IsDay ? "xsd:date" : date.Month is null ? "xsd:gYear" : "xsd:gYearMonth",
        ["@value"] = date.ToString(),
    };

    private static JsonObject Licence() => Listed("licence", "CC_BY_4_0", "dct:LicenseDocument");

    private static JsonObject Kosovo() => Id("https://sws.geonames.org/831053/", "dct:Location");

    private static JsonObject Themes()
    {
        var themes = Id(Authority + "data-theme", "skos:ConceptScheme");
        themes["dct:title"] = English("Data theme");
        return themes;
    }

    private static JsonObject Concept(string table, string value, string label)
    {
        var concept = Listed(table, value, "skos:Concept");
        concept["skos:prefLabel"] = English(label);
        return concept;
    }

    private static JsonObject Listed(string table, string value, string type)
    {
        var listed = Id($"{Authority}{table}/{value}", type);
        listed["skos:inScheme"] = new JsonObject { ["@id"] = Authority + table };
        return listed;
    }

    private static JsonObject English(string text) => new() { ["@language"] = "en", ["@value"] = text };

    private static JsonObject Id(string address, string type) => new() { ["@id"] = address, ["@type"] = type };

    private static JsonObject Context() => new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dcatap"] = "http://data.europa.eu/r5r/",
        ["dct"] = "http://purl.org/dc/terms/",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };
}
