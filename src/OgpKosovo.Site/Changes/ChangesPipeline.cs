using System.Globalization;
using OgpKosovo.Content.Changes;
using OgpKosovo.Content.Linking;
using OgpKosovo.Languages;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.Changes;

/// <summary>Makes the log of everything that changed: a page of the newest, and one of each year.</summary>
public sealed class ChangesPipeline(SiteBuilder site)
{
    private const string Key = "changes";
    private const int Newest = 50;

    private readonly ListPages lists = new(site, "changes-list");
    private readonly IReadOnlyList<Change> changes = DatedRecords.UpTo(site.Today, site.Files);

    public void Run()
    {
        if (changes.Count == 0)
            return;
        var years = changes.GroupBy(c => c.Date.Year).Select(y => (Year: y.Key, Changes: y.ToList(), Pages: site.NewSet())).ToList();
        site.AddSection(Key, (language, intro) =>
        {
            var pages = new List<Page>();
            foreach (var (year, made, set) in years)
                pages.Add(AddYear(year, made, set, language, pages));
            return new ChangeLog(intro, null, [.. changes.Take(Newest)], pages, new ListPart([], 1));
        }, changes.Take(Newest).Max(c => c.Updated));
    }

    private Page AddYear(int year, List<Change> made, Translations set, Language language, IReadOnlyList<Page> years)
    {
        var label = year.ToString(CultureInfo.InvariantCulture);
        var parts = new List<Page>();
        var first = site.Add(new Page
        {
            Kind = "changes-list",
            Language = language,
            Path = Addresses.Path(language, site.SectionSlug(Key, language), label),
            Title = site.Languages.Texts(language).With("changes.ofYear", label),
            Model = new ChangeLog(null, year, made, years, new ListPart(parts, 1)),
            Updated = made.Max(c => c.Updated),
            Translations = set,
        });
        lists.Add(first, parts, made.Count, part => new ChangeLog(null, year, made, years, part));
        return first;
    }
}
