using System.Text.RegularExpressions;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Site.Tests.Workflows;

/// <summary>What GitHub runs for us.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows => [.. Workflow.Of(Checkout.Root).Select(w => w.File)];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Steps_run_nothing_but_commands_of_the_readme(string workflow)
    {
        var commands = File.ReadAllLines(Path.Combine(Checkout.Root, "README.md")).Where(l => l.StartsWith("    ", StringComparison.Ordinal)).Select(l => l.Split("  #")[0].Trim()).ToHashSet(StringComparer.Ordinal);
        Assert.All(Values(workflow, "run"), r => Assert.Contains(r, commands));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Actions_are_pinned_to_a_commit(string workflow)
    {
        Assert.NotEmpty(Values(workflow, "uses"));
        Assert.All(Values(workflow, "uses"), u => Assert.Matches(Pinned(), u));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_may_read_the_sources_and_nothing_else_unless_a_job_says_so(string workflow)
    {
        var map = Read(workflow);
        Assert.Equal(["contents: read"], ((YamlMap)map.Entries.Single(e => e.Key.Value == "permissions").Value).Entries.Select(e => $"{e.Key.Value}: {((YamlScalar)e.Value).Value}"));
        Assert.Contains(map.Entries, e => e.Key.Value == "concurrency");
    }

    private static IEnumerable<string> Values(string workflow, string key) => All(Read(workflow)).OfType<YamlMap>()
        .SelectMany(m => m.Entries).Where(e => e.Key.Value == key).Select(e => e.Value).OfType<YamlScalar>().Select(s => s.Value);

    private static IEnumerable<YamlNode> All(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(e => All(e.Value)).Prepend(map),
        YamlList list => list.Items.SelectMany(All),
        _ => [node],
    };

    private static YamlMap Read(string workflow) => Workflow.Of(Checkout.Root).Single(w => w.File == workflow).Root;

    [GeneratedRegex("^[a-z-]+/[a-z-]+@[0-9a-f]{40}$")]
    private static partial Regex Pinned();
}
