using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Standards;

/// <summary>
/// input/data/standards.yml: the numbers in OGP's minimum requirements, for the day on which OGP or a law changes one. Without
/// the file the values are those of OGP's standards of 2022.
/// </summary>
public sealed record StandardsSettings
{
    [Key("Months within which the Forum has to meet again (requirement 1.1).")]
    public int MeetingMonths { get; init; } = 6;

    [Key("Months within which the repository has to be updated (requirement 2.2).")]
    public int DocumentMonths { get; init; } = 6;

    [Key("Days by which the timetable has to be public before a plan’s making begins (requirement 3.1).")]
    public int NoticeDays { get; init; } = 14;

    // 15 working days, as Regulation (GRK) 05/2016 is understood; OGP itself asks for an "appropriate" time.
    [Key("Days for which a consultation has to be open (requirement 3.3).")]
    public int ConsultationDays { get; init; } = 21;

    // Neither OGP nor the regulation, as far as it could be read, names a number of days.
    [Key("Days after its end by which the comments of a consultation have to be answered, where it names no day itself (requirement 4.1).")]
    public int AnswerDays { get; init; } = 30;

    [Key("Meetings a year with civil society about results (requirement 5.1).")]
    public int ReviewsAYear { get; init; } = 2;

    [Key("Days before a date from which a requirement is shown as due.")]
    public int DueDays { get; init; } = 60;

    /// <summary>What the file says, else the default values.</summary>
    public static StandardsSettings Of(ContentFiles files) => files.One<StandardsSettings>() ?? new StandardsSettings();
}
