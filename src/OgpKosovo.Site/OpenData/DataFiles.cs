using OgpKosovo.Content.OpenData;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Publishing;

namespace OgpKosovo.Site.OpenData;

/// <summary>Lists the files of open data. A set without records has none.</summary>
public static class DataFiles
{
    /// <summary>The licence of the site's texts and data.</summary>
    public const string Licence = "https://creativecommons.org/licenses/by/4.0/";

    /// <param name="site">The site.</param>
    /// <param name="commit">The commit that is built, or null.</param>
    public static IEnumerable<SiteFile> Of(Content.Linking.Site site, string? commit)
    {
        if (site.Sections.GetValueOrDefault("data")?.Pages is not [{ Model: DataPage page }, ..])
            yield break;
        var json = new JsonData(site, commit);
        foreach (var set in page.Sets.Where(s => s.Count > 0))
        {
            yield return File(set.File("json"), () => json.Of(set));
            yield return File(set.File("schema.json"), () => DataText.File(new DataSchema(site.Addresses).Of(set)));
            yield return File(set.File("csv"), () => CsvData.Of(set));
        }

        yield return File("/data/index.json", () => DataText.File(json.Index(page.Sets)));
        yield return File("/data/catalog.jsonld", () => DataText.File(new DataCatalogue(site).Of(page.Sets)));
    }

    private static SiteFile File(string path, Func<byte[]> make) => new(path[1..], null, make, new FileOrigin(path, FileKinds.File));
}
