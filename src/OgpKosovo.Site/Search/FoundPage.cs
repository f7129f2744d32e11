using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Members;
using OgpKosovo.Content.Milestones;
using OgpKosovo.Content.News;
using OgpKosovo.Content.Plans;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.Search;

/// <summary>What the search knows of a page beside its text.</summary>
public sealed class FoundPage(Page page)
{
    private const string Other = "pages";

    private static readonly string[] Unsought = ["site-map", "search", "translations"];

    /// <summary>The kinds by which results can be narrowed, in the order of the menus.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
        ["news", "plans", "commitments", "documents", "meetings", "consultations", "members", "steps", Other];

    /// <summary>One of <see cref="Kinds"/>.</summary>
    public string Kind { get; } = page.Model switch
    {
        NewsItem => "news",
        PlanPage => "plans",
        CommitmentPage => "commitments",
        DocumentPage => "documents",
        MeetingPage => "meetings",
        ConsultationPage => "consultations",
        MemberPage => "members",
        StepPage => "steps",
        _ => Other,
    };

    /// <summary>When what the page is about was, else when the page was changed; null where neither is known.</summary>
    public PartialDate? Date { get; } = page.Model switch
    {
        NewsItem news => news.Item.FrontMatter.Published,
        DocumentPage document => document.Document.Record.Date,
        MeetingPage meeting => meeting.Meeting.Record.Date,
        ConsultationPage consultation => new PartialDate(consultation.Consultation.Record.Opens),
        StepPage step => step.Step.Record.Date,
        _ => page.Updated is { } day ? new PartialDate(day) : null,
    };

    /// <summary>False for stand-ins and lists: the items on a list are found.</summary>
    public static bool IsFound(Page page) =>
        page.StandsInFor is null && !page.Kind.EndsWith("-list", StringComparison.Ordinal) && !Unsought.Contains(page.Kind);
}
