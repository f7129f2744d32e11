namespace OgpKosovo.Content.Updates;

/// <summary>Why a commitment is late or goes back; the list of Canada's national action plan tracker.</summary>
public enum DelayReason
{
    ChangeOfFunding,
    LackOfResources,
    ShiftInPriorities,
    DelayInApprovals,
    DependsOnOthers,
    Other,
}
