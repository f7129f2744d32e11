namespace OgpKosovo.Content.Documents;

/// <summary>The kinds of documents that a member's repository holds.</summary>
public enum DocumentKind
{
    Decision,
    LetterOfIntent,
    AcknowledgmentLetter,
    RulesOfProcedure,
    Timeline,
    DraftPlan,
    ConsultationReport,
    ActionPlan,
    ProgressReport,
    SelfAssessment,
    Agenda,
    Minutes,
    Evidence,
    IrmCoCreationBrief,
    IrmActionPlanReview,
    IrmResultsReport,
    MidtermReview,
    Letter,
    Other,
}
