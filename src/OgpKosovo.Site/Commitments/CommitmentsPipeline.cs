using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Updates;
using OgpKosovo.Languages;
using OgpKosovo.Site.Filters;
using OgpKosovo.Site.Sections;

namespace OgpKosovo.Site.Commitments;

/// <summary>Makes a page of each commitment, the list of all, and the lists by plan, theme, lead and status.</summary>
public sealed class CommitmentsPipeline(SiteBuilder site)
{
    private const string Key = "commitments";
    private const string Unknown = "unknown";

    private readonly IReadOnlyList<ItemSet> news = [.. site.Items(ContentKinds.News).OrderByDescending(s => s.Shared.Published)];

    public void Run()
    {
        var plans = site.Files.Of<Plan>().OrderByDescending(p => p.Record.Start).Select(p => p.Id).ToList();
        var maker = new RecordPages<Commitment>(site, Key, Key);
        var items = site.Files.Of<Commitment>()
            .OrderBy(c => plans.IndexOf(c.Record.Plan))
            .ThenBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => (c, Add(maker, c)))
            .ToList();
        if (items.Count == 0)
            return;
        new FilterPages<Commitment>(site, Key, items).Add(
            new("plan", c => site.Records.Plans.ContainsKey(c.Record.Plan) ? [c.Record.Plan] : [], (id, l) => Name(site.Records.Plans[id].Record.Title, l), plans),
            new("theme", c => c.Record.Theme is { } theme && site.Records.Tags.ContainsKey(theme) ? [theme] : [], (id, l) => Name(site.Records.Tags[id].Record.Name, l)),
            new("lead", c => c.Record.Lead.Where(id => site.Records.NameOf(id) is not null), (id, l) => Name(site.Records.NameOf(id), l)),
            new("status", c => [site.Records.ProgressOf(c).Status?.ToString() ?? Unknown], Status, [.. Enum.GetNames<CommitmentStatus>().Reverse(), Unknown]));
    }

    private Translations Add(RecordPages<Commitment> maker, Entry<Commitment> commitment)
    {
        var record = commitment.Record;
        var updates = site.Records.UpdatesOfCommitment[commitment.Id].ToList();
        var page = new CommitmentPage(
            commitment,
            site.Records.ProgressOf(commitment),
            [.. updates.Select(u => new UpdateTexts(u.Record, site.Texts(u.Record.Progress, u.File), site.Texts(u.Record.Next, u.File)))],
            NewsOf(commitment))
        {
            Problem = site.Texts(record.Problem, commitment.File),
            Causes = site.Texts(record.Causes, commitment.File),
            Solution = site.Texts(record.Solution, commitment.File),
        };
        return maker.Add(
            commitment, record.Title, _ => Slug.From(commitment.Id), record.Description, SiteBuilder.Later(record.Updated, updates.Max(u => (DateOnly?)u.Record.Date)), () => page);
    }

    // What names the commitment comes before what is only of the same theme.
    private List<ItemSet> NewsOf(Entry<Commitment> commitment)
    {
        var named = news.Where(n => n.Shared.Commitments.Contains(commitment.Id));
        return [.. named.Concat(news.Where(n => commitment.Record.Theme is { } theme && n.Shared.Tags.Contains(theme))).Distinct()];
    }

    private string Name(Content.Records.LocalizedText? text, Language language) => text.For(language, site.Languages)?.Text ?? "";

    private string Status(string value, Language language)
    {
        var texts = site.Languages.Texts(language);
        return value == Unknown ? texts["record.notPublished"] : texts["status." + value];
    }
}
