namespace OgpKosovo.Content.Consultations;

public enum ConsultationState
{
    Planned,

    /// <summary>Comments are taken until the closing day; a page says until when.</summary>
    Open,

    /// <summary>Closed; not all comments have an answer yet.</summary>
    Answering,

    /// <summary>Closed; the day by which the answers were due is over, and not all comments have one.</summary>
    AnswersOverdue,

    /// <summary>Closed; every comment has an answer or a report answers them all, or there is none on this site.</summary>
    Closed,
}
