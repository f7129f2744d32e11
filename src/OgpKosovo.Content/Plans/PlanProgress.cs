using OgpKosovo.Content.Commitments;

namespace OgpKosovo.Content.Plans;

/// <summary>How many commitments of a plan stand where.</summary>
/// <param name="Counts">
/// The statuses from completed down with their numbers of commitments, and null for those of which none was published.
/// </param>
public sealed record PlanProgress(IReadOnlyList<(CommitmentStatus? Status, int Count)> Counts)
{
    private static readonly CommitmentStatus?[] Order =
        [CommitmentStatus.Completed, CommitmentStatus.Substantial, CommitmentStatus.Limited, CommitmentStatus.NotStarted, null];

    /// <summary>What is worth telling: where no commitment was reported on, that nothing is "completed" or "not started" is no finding.</summary>
    public IEnumerable<(CommitmentStatus? Status, int Count)> Told => Counts.Any(c => c is { Status: not null, Count: > 0 }) ? Counts : Counts.Where(c => c.Count > 0);

    /// <summary>The number of commitments.</summary>
    public int Total => Counts.Sum(c => c.Count);

    public static PlanProgress Of(IEnumerable<CommitmentProgress> commitments)
    {
        var all = commitments.ToList();
        return new PlanProgress([.. Order.Select(status => (status, all.Count(c => c.Status == status)))]);
    }
}
