using OgpKosovo.Content.Updates;

namespace OgpKosovo.Content.Commitments;

/// <summary>Where a commitment stands, computed from its milestones and updates.</summary>
/// <param name="Newest">The update of the latest period; null where none was published.</param>
/// <param name="Completed">How many milestones are completed.</param>
/// <param name="Percent">Completed milestones in per cent of all, rounded down; null where a milestone's status is not known.</param>
/// <param name="IsPastEnd">The commitment's last day is over and no update calls it completed.</param>
public sealed record CommitmentProgress(Update? Newest, int Completed, int? Percent, bool IsPastEnd)
{
    /// <summary>The status; null where none was published.</summary>
    public CommitmentStatus? Status => Newest?.Status;

    /// <summary>The progress on a day.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <param name="updates">Its updates, in any order.</param>
    /// <param name="today">The day of the build.</param>
    public static CommitmentProgress Of(Commitment commitment, IEnumerable<Update> updates, DateOnly today)
    {
        var newest = updates.MaxBy(u => u.Period, StringComparer.Ordinal);
        var completed = commitment.Milestones.Count(m => m.Status == CommitmentStatus.Completed);
        var isKnown = commitment.Milestones.Count > 0 && commitment.Milestones.All(m => m.Status is not null);
        return new CommitmentProgress(
            newest,
            completed,
            isKnown ? 100 * completed / commitment.Milestones.Count : null,
            commitment.End?.LastDay < today && newest?.Status != CommitmentStatus.Completed);
    }
}
