namespace OgpKosovo.Content.Standards;

/// <summary>What is looked for in the records.</summary>
public enum FindingKind
{
    ForumMeeting,
    RulesOfProcedure,
    Website,
    Repository,
    Timetable,
    Outreach,
    Consultation,
    Answers,
    Reviews,
}
