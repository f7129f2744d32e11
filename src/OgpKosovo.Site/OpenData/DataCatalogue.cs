using System.Globalization;
using System.Text.Json.Nodes;
using OgpKosovo.Content.OpenData;

namespace OgpKosovo.Site.OpenData;

/// <summary>
/// Describes the open data for catalogues: DCAT-AP 3 in JSON-LD, with its whole context, so that no other file is needed.
/// The controlled values are those of the EU's authority tables that DCAT-AP names.
/// </summary>
public sealed class DataCatalogue(Content.Linking.Site site)
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    private static readonly Dictionary<string, string> LanguageCodes =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["sq"] = "SQI", ["sr"] = "SRP", ["en"] = "ENG" };

    private readonly string home = site.Addresses.Absolute("/data/catalog.jsonld");

    public JsonObject Of(IReadOnlyList<DataSet> sets) => new()
    {
        ["@context"] = Context(),
        ["@id"] = home,
        ["@type"] = "dcat:Catalog",
        ["dct:title"] = Texts(l => $"{site.Title(l)}: {site.Languages.Texts(l)["section.data"]}"),
        ["dct:description"] = Texts(l => site.Languages.Texts(l)["data.lead"]),
        ["dct:publisher"] = Publisher(),
        ["dct:language"] = Languages(),
        ["dct:license"] = Id(Authority + "licence/CC_BY_4_0"),
        ["dct:modified"] = Today(),
        ["foaf:homepage"] = Id(PageOf("")),
        ["dcat:dataset"] = new JsonArray([.. sets.Where(s => s.Count > 0).Select(Dataset)]),
    };

    private JsonObject Dataset(DataSet set)
    {
        var json = Described(set);
        if (site.Info?.Contact is { } contact)
            json["dcat:contactPoint"] = new JsonObject { ["@type"] = "vcard:Organization", ["vcard:hasEmail"] = Id("mailto:" + contact) };
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
        ["dct:modified"] = Today(),
        ["dcat:theme"] = Id(Authority + "data-theme/GOVE"),
        ["dcat:landingPage"] = Id(PageOf("#" + set.Name)),
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
            ["dcat:accessURL"] = Id(address),
            ["dcat:downloadURL"] = Id(address),
            ["dct:format"] = Id(Authority + "file-type/" + format),
            ["dcat:mediaType"] = Id("http://www.iana.org/assignments/media-types/" + media),
            ["dct:license"] = Id(Authority + "licence/CC_BY_4_0"),
        };
        if (ending == "json")
            json["dct:conformsTo"] = Id(site.Addresses.Absolute(set.File("schema.json")));
        return json;
    }

    // Where no publisher is set, the site stands for itself: DCAT-AP asks for one.
    private JsonObject Publisher() => new()
    {
        ["@id"] = home + "#publisher",
        ["@type"] = "foaf:Agent",
        ["foaf:name"] = Texts(l => site.Info?.Publisher?.In((l.Source ?? l).Code) ?? site.Title(l)),
    };

    private JsonArray Texts(Func<OgpKosovo.Languages.Language, string> text) =>
        [.. site.Languages.All.Select(l => (JsonNode)new JsonObject { ["@language"] = l.Tag, ["@value"] = site.InScript(text(l), l) })];

    private JsonArray Languages() =>
        [.. site.Languages.Written.Where(l => LanguageCodes.ContainsKey(l.Code)).Select(l => (JsonNode)Id(Authority + "language/" + LanguageCodes[l.Code]))];

    private JsonObject Today() => new()
    {
        ["@type"] = "xsd:date",
        ["@value"] = site.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private string PageOf(string anchor) => site.Addresses.Absolute(site.Sections["data"].Default!.Path) + anchor;

    private static JsonObject Id(string address) => new() { ["@id"] = address };

    private static JsonObject Context() => new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dct"] = "http://purl.org/dc/terms/",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };
}
