using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Updates;

namespace OgpKosovo.Content.Tests.Commitments;

public sealed class CommitmentProgressTests
{
    private static readonly DateOnly Today = new(2025, 1, 1);

    [Fact]
    public void Without_updates_nothing_is_said()
    {
        var progress = CommitmentProgress.Of(new Commitment(), [], Today);

        Assert.Equal(new CommitmentProgress(null, 0, null, false), progress);
        Assert.Null(progress.Status);
    }

    [Fact]
    public void The_update_of_the_latest_period_decides()
    {
        var updates = new[]
        {
            new Update { Period = "2024-2", Status = CommitmentStatus.Substantial },
            new Update { Period = "2024-1", Status = CommitmentStatus.Limited },
        };

        Assert.Equal(CommitmentStatus.Substantial, CommitmentProgress.Of(new Commitment(), updates, Today).Status);
    }

    [Theory]
    [InlineData(33, CommitmentStatus.Completed, CommitmentStatus.Substantial, CommitmentStatus.NotStarted)]
    [InlineData(100, CommitmentStatus.Completed, CommitmentStatus.Completed, CommitmentStatus.Completed)]
    [InlineData(0, CommitmentStatus.Limited)]
    [InlineData(null, CommitmentStatus.Completed, null)]
    [InlineData(null)]
    public void The_percentage_is_that_of_completed_milestones_when_all_are_known(int? percent, params CommitmentStatus?[] statuses)
    {
        var commitment = new Commitment { Milestones = [.. statuses.Select(s => new CommitmentMilestone { Status = s })] };

        Assert.Equal(percent, CommitmentProgress.Of(commitment, [], Today).Percent);
    }

    [Theory]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-01-01", true)]
    public void Past_its_last_day_it_is_late_until_it_is_completed(string today, bool isLate)
    {
        var commitment = new Commitment { End = new(2024) };
        var day = DateOnly.Parse(today, null);

        Assert.Equal(isLate, CommitmentProgress.Of(commitment, [], day).IsPastEnd);
        Assert.False(CommitmentProgress.Of(commitment, [new Update { Status = CommitmentStatus.Completed }], day).IsPastEnd);
    }
}
