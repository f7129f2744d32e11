using System.Text;

namespace OgpKosovo.Admin.Tests;

/// <summary>Two people at one item.</summary>
public sealed class TwoEditorsTests(Chromium chromium)
{
    private const string Path = "input/members/birn.yml";

    [Fact]
    public async Task A_save_undoes_what_a_colleague_published_meanwhile_and_the_review_says_so()
    {
        using var git = Repository.Small();
        var api = new StandIn(git);
        await using var network = new Network(chromium, api);
        var editor = await network.EditorAsync();
        await editor.SignInAsync(api.Token);
        await editor.OpenAsync("members", "birn");

        var before = git.Run(["show", $"main:{Path}"]);
        var after = before.Replace("website: https://birn.eu.com\n", "website: https://birn.eu.com/kosovo\n", StringComparison.Ordinal);
        Assert.NotEqual(before, after);
        git.Update("refs/heads/main", git.Commit("main", [(Path, Encoding.UTF8.GetBytes(after))], "A colleague's change"));
        await editor.FillAsync("name.sq", "Një emër i ri");
        await editor.SaveForLaterAsync("members");

        // No conflict says so: that is why the guide tells reviewers to look at what changed, and why the check warns of it.
        Assert.Equal(
            [$"M {Path}", "-  sq: Rrjeti Ballkanik i Gazetarisë Hulumtuese", "+  sq: Një emër i ri", "-website: https://birn.eu.com/kosovo", "+website: https://birn.eu.com"],
            git.Changes("cms/members/birn"));
        network.AssertQuiet();

        using var branch = new ReviewedBranch(git, "cms/members/birn");
        var report = branch.Against("main");
        Assert.Matches(@"- ⚠ members/birn: website gets back the value that it had before \d{4}-\d\d-\d\d \(`A colleague's change`\)\. Was that meant\?\n", report);
        Assert.Contains("- name (sq): `Rrjeti Ballkanik i Gazetarisë Hulumtuese` → `Një emër i ri`\n", report, StringComparison.Ordinal);
        Assert.Equal(1, report.Count(c => c == '⚠'));
    }
}
