using OgpKosovo.Content.Linking;
using OgpKosovo.Content.OpenData;
using OgpKosovo.Content.Schemas;
using OgpKosovo.Languages;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.OpenData;

/// <summary>Makes the page of open data, which also tells what files there are, and a page of each set.</summary>
public sealed class DataPipeline(SiteBuilder site)
{
    private const string Key = "data";

    public void Run()
    {
        var sets = new DataSets(site).All();
        if (sets.All(s => s.Count == 0))
            return;
        var words = site.Languages.Written.ToDictionary(l => l.Code, l => WordsOf(l.Code), StringComparer.Ordinal);
        var pages = sets.Where(s => s.Count > 0).ToDictionary(s => s.Name, _ => site.NewSet(), StringComparer.Ordinal);
        site.AddSection(Key, (language, intro) =>
        {
            foreach (var set in sets.Where(s => s.Count > 0))
                AddSet(new DataSetPage(set, pages, words[(language.Source ?? language).Code]), language);
            return new DataPage(intro, sets, pages, DataFiles.Licence);
        });
    }

    private void AddSet(DataSetPage model, Language language)
    {
        var texts = site.Languages.Texts(language);
        var name = texts["data.title." + model.Set.Name];
        site.Add(new Page
        {
            Kind = "data-set",
            Language = language,
            Path = Addresses.Path(language, site.SectionSlug(Key, language), Slug.From(name)),
            Title = texts.With("data.ofSet", name),
            Description = texts["data.about." + model.Set.Name],
            Model = model,
            Translations = model.Pages[model.Set.Name],
        });
    }

    private static SchemaWords WordsOf(string code) => new((Language.Known(code) ?? Language.English).Code);
}
