using System.Diagnostics;
using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Strings;
using OgpKosovo.Site.Changes;
using OgpKosovo.Site.Commitments;
using OgpKosovo.Site.Consultations;
using OgpKosovo.Site.Documents;
using OgpKosovo.Site.Meetings;
using OgpKosovo.Site.Gone;
using OgpKosovo.Site.Members;
using OgpKosovo.Site.Milestones;
using OgpKosovo.Site.News;
using OgpKosovo.Site.OpenData;
using OgpKosovo.Site.Pages;
using OgpKosovo.Site.Plans;
using OgpKosovo.Site.Sections;
using OgpKosovo.Site.Standards;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Building;

/// <summary>Makes a linked site of what has been read: the phase Process.</summary>
public static class SiteLoader
{
    /// <summary>The site, or null when the languages of the interface are not complete. What is wrong goes into <paramref name="bag"/>, and how long each pipeline took to <paramref name="took"/>.</summary>
    public static Content.Linking.Site? Link(string root, Settings settings, ContentFiles files, DateOnly today, bool drafts, DiagnosticBag bag, Action<string, TimeSpan>? took = null)
    {
        files.Report(bag);
        RecordRules.Check(files, today, bag);
        var texts = new InterfaceReader(Theme.Strings, root, files.One<Glossary>(), bag).Read(settings.Languages);
        if (texts.Count < settings.Languages.Count)
            return null;
        var builder = new SiteBuilder(files, settings, new SiteLanguages(settings.Languages, texts), today, drafts, bag);
        if (!files.Items.Any(i => builder.Languages.Find(i.Language) is not null) && !bag.HasErrors)
            bag.Add(Codes.NoPage, new Place("input"), settings.Languages[0]);
        Run("news", new NewsPipeline(builder).Run);
        Run("members", new MembersPipeline(builder).Run);
        Run("milestones", new StepsPipeline(builder).Run);
        Run("plans", new PlansPipeline(builder).Run);
        Run("commitments", new CommitmentsPipeline(builder).Run);
        Run("documents", new DocumentsPipeline(builder, root).Run);
        Run("meetings", new MeetingsPipeline(builder).Run);
        Run("consultations", new ConsultationsPipeline(builder).Run);
        Run("changes", new ChangesPipeline(builder).Run);
        var sections = new SectionsPipeline(builder);
        Run("sections", sections.Run);
        Run("standards", new StandardsPipeline(builder).Run);
        Run("data", new DataPipeline(builder).Run);
        Run("pages", new PagesPipeline(builder).Run);
        sections.Finish();
        var site = builder.Build();
        GonePages.Check(site, bag);
        return site;

        void Run(string pipeline, Action run)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            took?.Invoke(pipeline, Stopwatch.GetElapsedTime(start));
        }
    }
}
