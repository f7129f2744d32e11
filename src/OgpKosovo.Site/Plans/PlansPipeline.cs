using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Plans;
using OgpKosovo.Languages;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.Plans;

/// <summary>Makes a page of each action plan, and the list of them.</summary>
public sealed class PlansPipeline(SiteBuilder site)
{
    private const string Key = "plans";

    public void Run()
    {
        var maker = new RecordPages<Plan>(site, Key, Key);
        var sets = site.Files.Of<Plan>().OrderByDescending(p => p.Record.Start).Select(plan =>
        {
            var page = new PlanPage(
                plan, site.Texts(plan.Record.Body, plan.File), PlanProgress.Of(site.Records.CommitmentsOfPlan[plan.Id].Select(site.Records.ProgressOf)));
            return maker.Add(plan, plan.Record.Title, title => Slug.From(title), plan.Record.Summary, plan.Record.Updated, () => page);
        }).ToList();
        if (sets.Count > 0)
            site.AddSection(Key, (language, intro) => new PlanList(intro, [.. sets.Select(s => s.In(language)!)]));
    }
}
