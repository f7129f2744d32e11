using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Commitments;

public enum EarlyResults
{
    DidNotChange,
    Marginal,
    Major,
    Outstanding,
}

/// <summary>What OGP's Independent Reporting Mechanism (IRM) found about a commitment.</summary>
public sealed record IrmView
{
    [Key("Whether its fulfilment can be verified.")]
    public bool? Verifiable { get; init; }

    [Key("Whether it is relevant to OGP's values.")]
    public bool? Relevant { get; init; }

    [Key("How ambitious it is, in the IRM's words.")]
    public LocalizedText? Ambition { get; init; }

    [Key("How far it was completed.")]
    public CommitmentStatus? Completion { get; init; }

    [Key("What it changed.")]
    public EarlyResults? EarlyResults { get; init; }

    [Key("The report.", RefersTo = "documents")]
    public string? Report { get; init; }
}
