using OgpKosovo.Content.Reading;

namespace OgpKosovo.Admin.Tests;

/// <summary>Editing one field changes one line of one file.</summary>
public sealed class OneFieldTests(Chromium chromium)
{
    private const string Text = "Një emër i ri";

    /// <summary>A field of each kind, and what is typed into it.</summary>
    private static readonly Dictionary<string, (string Field, string Value)> Edits = new(StringComparer.Ordinal)
    {
        ["pages"] = ("title", Text),
        ["news"] = ("title", Text),
        ["members"] = ("name.sq", Text),
        ["milestones"] = ("title.sq", Text),
        ["tags"] = ("name.sq", Text),
        ["organisations"] = ("name.sq", Text),
        ["plans"] = ("title.sq", Text),
        ["commitments"] = ("title.sq", Text),
        ["updates"] = ("explanation.sq", Text),
        ["documents"] = ("title.sq", Text),
        ["meetings"] = ("title.sq", Text),
        ["consultations"] = ("title.sq", Text),
        ["comments"] = ("answer.reason.sq", Text),
        ["site"] = ("title.sq", Text),
        ["home"] = ("standing.0.text.sq", Text),
        ["navigation"] = ("main.0", "contact"),
        ["timeline"] = ("events.0.text.sq", Text),
        ["glossary"] = ("terms.0.name.sq", Text),
        ["protected"] = ("terms.0", "AFAS"),
        ["debt"] = ("missing.0.item", "pages/about"),
        ["reporting"] = ("periods.0", "2023-2"),
        ["gone"] = ("gone.0.was.sq", Text),
        ["standards"] = ("meetingMonths", "4"),
    };

    [Fact]
    public async Task One_field_edited_is_one_line_changed_in_every_collection()
    {
        using var git = Repository.Of(ContentKinds.All);
        var api = new StandIn(git);
        await using var network = new Network(chromium, api);
        var editor = await network.EditorAsync();
        await editor.SignInAsync(api.Token);

        foreach (var kind in ContentKinds.All)
        {
            var (field, value) = Edits[kind.Name];
            var path = Repository.First(kind).First(p => !p.EndsWith(".md", StringComparison.Ordinal) || p.EndsWith(".sq.md", StringComparison.Ordinal));
            var (collection, id) = kind.Layout == ContentLayout.Data ? ("data", kind.Name) : (kind.Name, Path.GetFileName(path).Split('.')[0]);
            await Steps.StepAsync($"{kind.Name}: {field}", async () =>
            {
                await editor.OpenAsync(collection, id);
                await editor.FillAsync(field, value);
                await editor.SaveForLaterAsync(collection);
            });

            var changes = git.Changes($"cms/{collection}/{id}");
            foreach (var line in changes)
                Steps.Tell("          " + line);
            Assert.Equal(3, changes.Count);
            Assert.Equal($"M {path}", changes[0]);
            Assert.StartsWith("-", changes[1], StringComparison.Ordinal);
            Assert.Matches($"^\\+.*[ :-] {value}$", changes[2]);
        }

        Assert.Equal(ContentKinds.All.Count, api.PullRequests.Count);
        network.AssertQuiet();
    }
}
