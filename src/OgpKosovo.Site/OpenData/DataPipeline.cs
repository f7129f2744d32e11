using OgpKosovo.Content.Linking;
using OgpKosovo.Content.OpenData;
using OgpKosovo.Content.Schemas;
using OgpKosovo.Languages;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.OpenData;

/// <summary>Makes the page of open data, which also tells what files there are.</summary>
public sealed class DataPipeline(SiteBuilder site)
{
    private const string Key = "data";

    public void Run()
    {
        var sets = new DataSets(site).All();
        if (sets.All(s => s.Count == 0))
            return;
        var words = site.Languages.Written.ToDictionary(l => l.Code, l => WordsOf(l.Code), StringComparer.Ordinal);
        site.AddSection(Key, (language, intro) => new DataPage(intro, sets, words[(language.Source ?? language).Code], DataFiles.Licence));
    }

    private static SchemaWords WordsOf(string code) =>
        new(new[] { Language.Albanian, Language.SerbianLatin }.Any(l => l.Code == code) ? code : Language.English.Code);
}
