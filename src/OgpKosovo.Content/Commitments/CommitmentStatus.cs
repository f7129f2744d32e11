namespace OgpKosovo.Content.Commitments;

/// <summary>How far a commitment or a milestone is: the four words of OGP's Independent Reporting Mechanism, in their order.</summary>
public enum CommitmentStatus
{
    NotStarted,
    Limited,
    Substantial,
    Completed,
}
