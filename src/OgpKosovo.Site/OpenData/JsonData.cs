using System.Globalization;
using System.Text.Json.Nodes;
using OgpKosovo.Content.OpenData;

namespace OgpKosovo.Site.OpenData;

/// <summary>Makes the JSON files of open data. The first array in each holds the records.</summary>
/// <param name="site">The site.</param>
/// <param name="commit">The commit that is built, or null.</param>
public sealed class JsonData(Content.Linking.Site site, string? commit)
{
    /// <summary>The file of a set.</summary>
    public byte[] Of(DataSet set)
    {
        var json = new JsonObject { ["$schema"] = site.Addresses.Absolute(set.File("schema.json")), ["name"] = set.Name };
        AddOrigin(json);
        return DataText.File(json, "records", set.Records);
    }

    /// <summary>The list of all sets.</summary>
    public JsonObject Index(IReadOnlyList<DataSet> sets)
    {
        var json = new JsonObject();
        AddOrigin(json);
        json["catalogue"] = site.Addresses.Absolute("/data/catalog.jsonld");
        json["pages"] = new JsonObject(site.Sections["data"].Pages.Select(p => KeyValuePair.Create(p.Language.Code, (JsonNode?)site.Addresses.Absolute(p.Path))));
        json["sets"] = new JsonArray([.. sets.Select(Entry)]);
        return json;
    }

    /// <summary>A text of the interface in every language of the site.</summary>
    public static JsonObject InLanguages(Content.Linking.Site site, string key) => new(site.Languages.All.Select(l =>
        KeyValuePair.Create(l.Code, (JsonNode?)site.InScript(site.Languages.Texts(l)[key], l))));

    private JsonObject Entry(DataSet set)
    {
        var entry = new JsonObject
        {
            ["name"] = set.Name,
            ["title"] = InLanguages(site, "data.title." + set.Name),
            ["description"] = InLanguages(site, "data.about." + set.Name),
            ["records"] = set.Count,
        };
        foreach (var ending in set.Count > 0 ? ["json", "csv", "schema.json"] : Array.Empty<string>())
            entry[ending == "schema.json" ? "schema" : ending] = site.Addresses.Absolute(set.File(ending));
        return entry;
    }

    private void AddOrigin(JsonObject json)
    {
        json["licence"] = DataFiles.Licence;
        json["made"] = site.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (site.Info?.Repository is { } repository)
            json["source"] = repository;
        if (commit is not null)
            json["commit"] = commit;
    }
}
