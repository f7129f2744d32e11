using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Tests.Readme;

namespace OgpKosovo.Site.Tests.Workflows;

/// <summary>What the workflows run, run: in a clean clone, job by job, with GitHub and the net stood in for.</summary>
[Collection(nameof(CleanClone))]
public sealed class WorkflowStepsTests(CleanClone clone, ITestOutputHelper output) : IDisposable
{
    private const string Manifest = "https://ogpkosova.org/publication.json";

    private readonly string summary = Path.GetTempFileName();

    [Fact]
    public void Every_step_of_every_workflow_works_in_its_order_in_a_clean_clone()
    {
        byte[]? published = null;
        using var internet = new StandInInternet(asked => asked.AbsoluteUri == Manifest ? published : asked.Host == "ogpkosova.org" ? null : []);
        // The branch of a pull request, as the action that checks out brings it.
        Assert.Equal(0, clone.Run("git update-ref refs/remotes/origin/base HEAD").Code);
        foreach (var workflow in Workflow.Of(clone.Folder).OrderBy(w => w.File == "publish.yml" ? 0 : 1))
        {
            foreach (var job in workflow.Jobs)
            {
                // A job begins on a new machine. What the build of the program made stays, to save the time.
                clone.Clean();
                foreach (var step in job.Steps)
                    Do(workflow, step, internet);
                published ??= PublishedBy(workflow);
            }
        }

        Assert.True(internet.Asked.Count(a => a == Manifest) > 1, "The last publication was not asked for.");
        Assert.True(internet.Asked.Distinct().Count() > 10, "The links were not tried.");
        Assert.Contains("## ", File.ReadAllText(summary), StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(summary);

    private void Do(Workflow workflow, WorkflowStep step, StandInInternet internet)
    {
        if (step.Run is { } line)
        {
            Assert.DoesNotContain("${{", line, StringComparison.Ordinal);
            if (line.StartsWith("tests/run", StringComparison.Ordinal))
                return;
            var begun = DateTime.UtcNow;
            var (code, said) = clone.Run(line, [.. internet.Variables, .. step.Environment, .. Github()]);
            Assert.True(code == ExitCode.Done, $"{workflow.File}: {line}\nends with {code}:\n{said}");
            output.WriteLine($"{workflow.File}: {line} ({(DateTime.UtcNow - begun).TotalSeconds:0} s)");
        }
        else if (step.Uses!.Contains("/upload-", StringComparison.Ordinal))
        {
            var folder = Path.Combine(clone.Folder, step.With["path"]);
            Assert.True(File.Exists(Path.Combine(folder, "index.html")), $"{workflow.File} uploads {step.With["path"]}, and there is no site.");
            Assert.True(!Directory.Exists(Path.Combine(folder, ".well-known")) || step.With["include-hidden-files"] == "true");
        }
        else if (step.With.TryGetValue("script", out var script) && script.Contains("readFileSync('links.md'", StringComparison.Ordinal))
        {
            Assert.True(File.Exists(Path.Combine(clone.Folder, "links.md")), $"{workflow.File} reads links.md, and there is none.");
        }
    }

    private byte[]? PublishedBy(Workflow workflow) =>
        workflow.File == "publish.yml" ? File.ReadAllBytes(Path.Combine(clone.Folder, "output", "publication.json")) : null;

    // https://docs.github.com/actions/reference/workflows-and-actions/variables
    private Dictionary<string, string> Github() => new(StringComparer.Ordinal)
    {
        ["CI"] = "true",
        ["GITHUB_BASE_REF"] = "base",
        ["GITHUB_ACTIONS"] = "true",
        ["GITHUB_WORKSPACE"] = clone.Folder,
        ["GITHUB_SHA"] = clone.Run("git rev-parse HEAD").Output.Trim(),
        ["GITHUB_STEP_SUMMARY"] = summary,
        ["GITHUB_OUTPUT"] = "/dev/null",
        ["GITHUB_ENV"] = "/dev/null",
    };
}
