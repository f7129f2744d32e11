using System.CommandLine;
using OgpKosovo.Site.Reviewing;

namespace OgpKosovo.Site.Commands;

/// <summary>`review`: tells what a change does to the content, value by value.</summary>
public static class ReviewCommand
{
    public static CommandEntry Entry()
    {
        var target = new Argument<string>("BASE");
        var summary = new Option<string?>("--summary");
        return new CommandEntry(
            "review",
            (result, options) => Task.FromResult(Run(result.GetValue(target)!, result.GetValue(summary), options)),
            "review origin/main",
            "review main --language sq")
        {
            Arguments = [target],
            Options = [summary],
        };
    }

    private static int Run(string target, string? summary, RunOptions options)
    {
        var isKnown = true;
        var code = new SiteRun(options).WithSite(site =>
        {
            if (Review.Of(options.Root, target, site.Languages.All.Select(l => l.Code)) is not { } review)
            {
                isKnown = false;
                return;
            }

            var found = DraftShifts.In(review.Changes, site);
            // People read the problems in the report; programs get them in their format.
            if (options.Format != ProblemFormat.Text)
                ProblemWriter.Write(found, options, options.Out);
            var report = new ReviewReport(review, options.Texts, site, found, Artifacts()).Write();
            if (options.Format != ProblemFormat.Json)
                options.Out.Write(report);
            if (summary is not null)
                File.AppendAllText(summary, report);
        });
        return isKnown ? code : WrongUsage.Say(options.Texts.With("review.noCommit", target));
    }

    // The part of a run's page that lists what the run made (https://docs.github.com/en/actions/reference/workflows-and-actions/variables).
    private static string? Artifacts() =>
        Environment.GetEnvironmentVariable("GITHUB_RUN_ID") is { Length: > 0 } run
            ? $"{Environment.GetEnvironmentVariable("GITHUB_SERVER_URL")}/{Environment.GetEnvironmentVariable("GITHUB_REPOSITORY")}/actions/runs/{run}#artifacts"
            : null;
}
