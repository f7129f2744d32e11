using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Reading;

namespace OgpKosovo.Content.Standards;

/// <summary>
/// Holds the records against the minimum requirements of OGP's Participation and Co-creation Standards (in force since
/// 2022-01-01). Depends on the records and the day alone.
/// </summary>
public static class StandardsCheck
{
    private const string Site = "https://www.opengovpartnership.org/";
    private const string Standards = Site + "ogp-participation-co-creation-standards";

    /// <summary>The requirements in their order.</summary>
    /// <param name="files">The content.</param>
    /// <param name="today">The day on which is judged, in Europe/Belgrade.</param>
    public static IReadOnlyList<Requirement> On(ContentFiles files, DateOnly today)
    {
        var rules = StandardsSettings.Of(files);
        var dialogue = new DialogueFindings(files, rules, today);
        var making = new PlanFindings(files, rules, today);
        return
        [
            new("1.1", Standards, dialogue.ForumMeeting(), dialogue.RulesOfProcedure()) { Value = rules.MeetingMonths },
            new("2.1", Site + "national-handbook/information-transparency", new Finding(FindingKind.Website, RequirementState.Met)),
            new("2.2", Site + "glossary/repository/", dialogue.Repository()) { Value = rules.DocumentMonths },
            new("3.1", Standards, making.Timetable()) { IsUnderstood = true, Value = rules.NoticeDays },
            new("3.2", Standards, making.Outreach()) { IsUnderstood = true },
            new("3.3", Standards, making.Consultation()) { IsUnderstood = true, Value = rules.ConsultationDays },
            new("4.1", Site + "glossary/reasoned-response/", new AnswerFindings(files, rules, today).Answers()),
            new("5.1", Standards, dialogue.Reviews()) { IsUnderstood = true, Value = rules.ReviewsAYear },
        ];
    }

    /// <summary>True when the site has records to judge by: a plan, a meeting or a document.</summary>
    public static bool AppliesTo(ContentFiles files) =>
        files.Files.Any(f => f.Content is Plan or Meeting or Document);

    /// <summary>The days after <paramref name="today"/>, for so many days, on which the state of a requirement changes by itself.</summary>
    public static IEnumerable<(DateOnly Day, string Number)> Changes(ContentFiles files, DateOnly today, int days)
    {
        var before = On(files, today);
        for (var i = 1; i <= days; i++)
        {
            var after = On(files, today.AddDays(i));
            foreach (var (old, now) in before.Zip(after))
                if (old.State != now.State || old.Deadline != now.Deadline)
                    yield return (today.AddDays(i), now.Number);
            before = after;
        }
    }

    /// <summary>The state of what is needed again by a day.</summary>
    internal static RequirementState Until(DateOnly deadline, DateOnly today, StandardsSettings rules) =>
        today > deadline ? RequirementState.Overdue
        : deadline.DayNumber - today.DayNumber <= rules.DueDays ? RequirementState.Due
        : RequirementState.Met;
}
