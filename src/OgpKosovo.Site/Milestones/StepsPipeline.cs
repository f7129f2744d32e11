using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Milestones;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.Milestones;

/// <summary>Makes a page of each step of joining OGP, and the list of them.</summary>
public sealed class StepsPipeline(SiteBuilder site)
{
    private const string Key = "steps";

    public void Run()
    {
        var maker = new RecordPages<Milestone>(site, "milestones", Key);
        var sets = site.Files.Of<Milestone>().OrderBy(s => s.Record.Order).ThenBy(s => s.Id, StringComparer.Ordinal)
            .Select(step =>
            {
                var body = site.Texts(step.Record.Body, step.File);
                return maker.Add(step, step.Record.Title, title => Slug.From(title), step.Record.Summary, step.Record.Updated, () => new StepPage(step, body));
            })
            .ToList();
        if (sets.Count == 0)
            return;
        foreach (var language in site.Languages.All)
        {
            var pages = sets.Select(s => s.In(language)!).ToList();
            for (var i = 0; i < pages.Count; i++)
            {
                var step = (StepPage)pages[i].Model;
                step.Earlier = i > 0 ? pages[i - 1] : null;
                step.Later = i + 1 < pages.Count ? pages[i + 1] : null;
            }
        }

        site.AddSection(Key, (language, intro) => new StepList(intro, [.. sets.Select(s => s.In(language)!)]));
    }
}
