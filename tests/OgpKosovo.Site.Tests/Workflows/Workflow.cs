using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Site.Tests.Workflows;

/// <summary>A step of a job: a line of shell or an action of GitHub's.</summary>
/// <param name="Run">The line of shell, or null.</param>
/// <param name="Uses">The action with its version, or null.</param>
/// <param name="With">What the action is given.</param>
/// <param name="Environment">The variables that the workflow, the job and the step set.</param>
internal sealed record WorkflowStep(string? Run, string? Uses, IReadOnlyDictionary<string, string> With, IReadOnlyDictionary<string, string> Environment);

/// <summary>A job of a workflow, which begins on a new machine.</summary>
internal sealed record WorkflowJob(string Name, IReadOnlyList<WorkflowStep> Steps);

/// <summary>A file of .github/workflows.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Root">All that it says.</param>
internal sealed record Workflow(string File, YamlMap Root)
{
    /// <summary>The jobs in their order.</summary>
    public IReadOnlyList<WorkflowJob> Jobs => [.. Map(Root, "jobs").Entries.Select(j => new WorkflowJob(j.Key.Value, Steps((YamlMap)j.Value)))];

    /// <summary>The workflows of a clone of the repository, by name.</summary>
    public static IReadOnlyList<Workflow> Of(string root) =>
        [.. Directory.GetFiles(Path.Combine(root, ".github", "workflows")).Order(StringComparer.Ordinal).Select(Read)];

    private static Workflow Read(string path)
    {
        var (name, bag) = (Path.GetFileName(path), new DiagnosticBag());
        // In texts of editors a comment after a value is a mistake; here it is the version of an action.
        var text = string.Join('\n', System.IO.File.ReadLines(path).Select(l => l.Split(" # v")[0]));
        var node = YamlReader.Read(text, name, 0, bag);
        Assert.Empty(bag.Sorted());
        return new Workflow(name, (YamlMap)node!);
    }

    private WorkflowStep[] Steps(YamlMap job) =>
        [.. ((YamlList)job.Entries.Single(e => e.Key.Value == "steps").Value).Items.Cast<YamlMap>().Select(step => new WorkflowStep(
            Text(step, "run"),
            Text(step, "uses"),
            Texts(Map(step, "with")),
            Texts(Map(Root, "env"), Map(job, "env"), Map(step, "env"))))];

    private static string? Text(YamlMap map, string key) => (map.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value as YamlScalar)?.Value;

    private static YamlMap Map(YamlMap map, string key) => map.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value as YamlMap ?? new YamlMap([], 0, 0);

    // What stands nearer to the step counts.
    private static Dictionary<string, string> Texts(params YamlMap[] maps) => maps.SelectMany(m => m.Entries)
        .GroupBy(e => e.Key.Value, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => ((YamlScalar)g.Last().Value).Value, StringComparer.Ordinal);
}
