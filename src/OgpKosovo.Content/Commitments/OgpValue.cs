namespace OgpKosovo.Content.Commitments;

/// <summary>The values of OGP to which a commitment can be relevant.</summary>
public enum OgpValue
{
    Transparency,
    CivicParticipation,
    PublicAccountability,
    Technology,
}
