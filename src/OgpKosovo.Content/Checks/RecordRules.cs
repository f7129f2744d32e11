using OgpKosovo.Content.Comments;
using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Organisations;
using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Updates;

namespace OgpKosovo.Content.Checks;

/// <summary>The rules that hold in and between records, one type for each kind of the accountability record.</summary>
public static class RecordRules
{
    /// <summary>
    /// Checks everything that was read. A reference to a record that does not exist is reported by the reader and passed over
    /// here.
    /// </summary>
    /// <param name="files">The content.</param>
    /// <param name="today">The day of the build, in Europe/Belgrade.</param>
    /// <param name="bag">Takes the problems.</param>
    public static void Check(ContentFiles files, DateOnly today, DiagnosticBag bag)
    {
        var records = new RecordSet(files);
        SpanRules.Check(files, bag);
        FarDates.Check(files, today, bag);
        GlossaryRules.Check(files, bag);
        EvidenceRules.Check(files, bag);
        OrganisationRules.Check(records, bag);
        PlanRules.Check(records, bag);
        CommitmentRules.Check(records, bag);
        ReportingRules.Check(records, bag);
        UpdateRules.Check(records, today, bag);
        DocumentRules.Check(records, bag);
        MeetingRules.Check(records, today, bag);
        ConsultationRules.Check(records, bag);
        CommentRules.Check(records, today, bag);
    }
}
