using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Milestones;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Sections;
using OgpKosovo.Languages;
using OgpKosovo.Site.Search;

namespace OgpKosovo.Site.Sections;

/// <summary>Makes the pages of which a site has one: home, timeline, glossary, take part, state of translations, search, site map.</summary>
public sealed class SectionsPipeline(SiteBuilder site)
{
    private readonly List<TranslationRow> states = [];
    private readonly List<(Language Language, List<string> Kinds, List<int> Years)> searches = [];

    /// <summary>Fills in what is known only when all pages are made.</summary>
    public void Finish()
    {
        states.AddRange(new TranslationStates(site).Rows());
        foreach (var (language, kinds, years) in searches)
        {
            var found = site.PagesIn(language).Where(FoundPage.IsFound).Select(p => new FoundPage(p)).ToList();
            kinds.AddRange(FoundPage.Kinds.Where(k => found.Any(f => f.Kind == k)));
            years.AddRange(found.Select(f => f.Date?.Year).OfType<int>().Distinct().OrderDescending());
        }
    }

    public void Run()
    {
        site.AddSection("participate", (_, intro) => new ParticipatePage(intro));
        if (site.Files.Of<Timeline>() is [var timeline, ..])
            site.AddSection("timeline", (language, intro) => new TimelinePage(intro, Newest(timeline.Record), Steps(language)), timeline.Record.Updated, timeline.File);
        if (site.Files.Of<Glossary>() is [var glossary, ..])
        {
            site.AddSection("glossary", (language, intro) => new GlossaryPage(intro, Groups(glossary.Record, language)), glossary.Record.Updated, glossary.File);
            site.AddAnchors(glossary.File, glossary.Record.Terms.Select(t => t.Id));
        }

        if (site.Languages.Written.Count() > 1)
            site.AddSection("translations", (_, intro) => new TranslationsPage(intro, states));
        site.AddSection("search", (language, _) => Search(language));
        site.AddSection("site-map", (_, _) => new SiteMapPage());
        AddHome();
    }

    private void AddHome()
    {
        var home = site.Files.Of<HomeTexts>() is [var found, ..] ? found : null;
        var set = site.NewSet(home is null ? [] : [home.File]);
        var lead = site.Texts(home?.Record.Lead, home?.File ?? "");
        var about = site.Texts(home?.Record.About, home?.File ?? "");
        var info = site.Files.One<SiteInfo>();
        foreach (var language in site.Languages.All)
        {
            var page = site.Add(new Page
            {
                Kind = "home",
                Language = language,
                Path = Addresses.Path(language),
                Title = info?.Title.For(language, site.Languages)?.Text ?? site.Settings.Host,
                Description = info?.Description.For(language, site.Languages)?.Text,
                Model = new HomePage(home?.Record, lead, about),
                Source = home?.File,
                Updated = home?.Record.Updated,
                Translations = set,
            });
            if (home?.Record.RedirectFrom.TryGetValue((language.Source ?? language).Code, out var old) is true)
                foreach (var path in old)
                    site.Redirect(path, page, home.File);
        }

        site.AddSection("home", set);
    }

    private SearchPage Search(Language language)
    {
        searches.Add((language, [], []));
        return new SearchPage(searches[^1].Kinds, searches[^1].Years);
    }

    private static List<TimelineEvent> Newest(Timeline timeline) => [.. timeline.Events.OrderByDescending(e => e.Date.LastDay).ThenByDescending(e => e.Date)];

    private List<TermGroup> Groups(Glossary glossary, Language language)
    {
        var collation = new Collation(language);
        return [.. glossary.Terms
            .Select(t => (Term: t, Name: t.Name.For(language, site.Languages)!))
            .Select(t => (t.Term, Name: language.Source is null || t.Name.IsOther ? t.Name.Text : site.Cyrillic.FromLatin(t.Name.Text)))
            .OrderBy(t => t.Name, collation)
            .GroupBy(t => collation.Heading(t.Name), t => t.Term, StringComparer.Ordinal)
            .Select(g => new TermGroup(g.Key, [.. g]))];
    }

    private Dictionary<string, Page> Steps(Language language) =>
        site.PagesOf("milestones", language).ToDictionary(p => ((StepPage)p.Model).Step.Id, StringComparer.Ordinal);
}
