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

            var report = new ReviewReport(review, options.Texts, file => site.ByFile.TryGetValue(file, out var pages) ? pages.Pages.Select(p => p.Path) : []).Write();
            options.Out.Write(report);
            if (summary is not null)
                File.AppendAllText(summary, report);
        });
        if (isKnown)
            return code;
        Console.Error.WriteLine(options.Texts.With("review.noCommit", target));
        return ExitCode.WrongUsage;
    }
}
