using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OgpKosovo.Content.Reading;

namespace OgpKosovo.Admin.Tests;

/// <summary>What an editor does on /admin/ in a real browser, and what git has afterwards.</summary>
public sealed partial class EditingTests
{
    /// <summary>The kinds that have content in this repository, and a title or name.</summary>
    private static readonly (string Kind, string Field)[] Kinds =
    [
        ("members", "name.sq"), ("milestones", "title.sq"), ("tags", "name.sq"), ("organisations", "name.sq"), ("plans", "title.sq"),
        ("commitments", "title.sq"), ("news", "title"), ("pages", "title"),
    ];

    [Fact]
    public async Task One_field_edited_is_one_line_changed_in_every_collection_and_no_other_host_is_asked()
    {
        var kinds = Kinds.Select(k => (Kind: ContentKinds.All.Single(c => c.Name == k.Kind), k.Field)).ToList();
        using var git = new GitRepository(kinds.SelectMany(k => Repository.First(k.Kind)));
        var api = new StandIn(git);
        await using var form = await Form.OpenAsync(api);
        var page = await form.LoginAsync("en");
        await SignInAsync(page);

        foreach (var (kind, field) in kinds)
        {
            var path = Repository.First(kind).Select(f => f.Path).First(p => !p.EndsWith(".md", StringComparison.Ordinal) || p.EndsWith(".sq.md", StringComparison.Ordinal));
            var id = Path.GetFileName(path).Split('.')[0];
            await EditAsync(page, kind.Name, id, field, "Një emër i ri");

            Assert.Equal($"1\t1\t{path}", git.Run(["diff", "--numstat", $"main...cms/{kind.Name}/{id}"]).Trim());
            Assert.Matches("(?m)^\\+.*: Një emër i ri$", git.Run(["diff", $"main...cms/{kind.Name}/{id}"]));
        }

        Assert.Equal(kinds.Count, api.PullRequests.Count);
        Assert.Equal([], form.Errors);
        Assert.Equal([], form.Foreign);
    }

    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    [InlineData("de")]
    public async Task The_page_opens_in_a_browser_of_any_language_and_asks_no_other_host(string language)
    {
        using var git = new GitRepository([]);
        await using var form = await Form.OpenAsync(new StandIn(git));
        var page = await form.LoginAsync(language);

        await page.GetByRole(AriaRole.Button).Filter(new() { HasTextRegex = TokenWord() }).First.WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Equal([], form.Errors);
        Assert.Equal([], form.Foreign);
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button).Filter(new() { HasTextRegex = TokenWord() }).First.ClickAsync();
        await page.Locator("[role=dialog] input, [role=alertdialog] input, dialog input").Last.FillAsync(StandIn.Token);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign In", Exact = true }).Last.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("#/collections/", StringComparison.Ordinal));
    }

    private static async Task EditAsync(IPage page, string kind, string id, string field, string value)
    {
        var form = page.Locator($"[role=group].field[data-key-path=\"{field}\"]").First;
        await page.GotoAsync($"{Form.Address}#/collections/{kind}/entries/{id}");
        await form.Locator("input").FillAsync(value);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = SaveWord() }).First.ClickAsync();
        await page.GetByRole(AriaRole.Alertdialog).GetByRole(AriaRole.Button, new() { NameRegex = LaterWord() }).ClickAsync();
        await QuietAsync(page);
    }

    // The page goes elsewhere by itself when it has saved.
    private static async Task QuietAsync(IPage page)
    {
        var (url, since) = (page.Url, DateTime.UtcNow);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        while (DateTime.UtcNow - since < TimeSpan.FromSeconds(2))
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            if (page.Url != url)
                (url, since) = (page.Url, DateTime.UtcNow);
        }
    }

    [GeneratedRegex("token", RegexOptions.IgnoreCase)]
    private static partial Regex TokenWord();

    [GeneratedRegex("^Save")]
    private static partial Regex SaveWord();

    [GeneratedRegex("later", RegexOptions.IgnoreCase)]
    private static partial Regex LaterWord();
}
