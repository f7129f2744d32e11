using System.Text;
using OgpKosovo.Content.Reading;

namespace OgpKosovo.Admin.Tests;

/// <summary>Two people at one item.</summary>
public sealed class TwoEditorsTests(Chromium chromium)
{
    private const string Path = "input/members/birn.yml";

    [Fact]
    public async Task A_save_undoes_what_a_colleague_published_meanwhile_and_no_conflict_says_so()
    {
        using var git = Repository.Of(ContentKinds.All.Where(k => k.Name is "members"));
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

        // That is why the guide tells reviewers to look at what changed, and why the check has to warn of it.
        Assert.Equal(
            [$"M {Path}", "-  sq: Rrjeti Ballkanik i Gazetarisë Hulumtuese", "+  sq: Një emër i ri", "-website: https://birn.eu.com/kosovo", "+website: https://birn.eu.com"],
            git.Changes("cms/members/birn"));
        network.AssertQuiet();
    }
}
