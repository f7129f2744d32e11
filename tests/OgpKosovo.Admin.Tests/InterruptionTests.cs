using Microsoft.Playwright;

namespace OgpKosovo.Admin.Tests;

/// <summary>Whatever goes wrong between the browser and GitHub: nothing that was typed is lost.</summary>
public sealed class InterruptionTests(Chromium chromium) : IAsyncLifetime
{
    private const string Typed = "Një emër që nuk guxon të humbasë";
    private const string Key = "name.sq";

    private GitRepository git = null!;
    private StandIn api = null!;
    private Network network = null!;

    public ValueTask InitializeAsync()
    {
        git = Repository.Of(Content.Reading.ContentKinds.All.Where(k => k.Name is "members"));
        api = new StandIn(git);
        network = new Network(chromium, api);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        network.AssertQuiet();
        await network.DisposeAsync();
        git.Dispose();
    }

    [Fact]
    public async Task A_token_that_is_refused_is_said_and_a_right_one_signs_in_afterwards()
    {
        var editor = await network.EditorAsync();
        await editor.SignInButton.ClickAsync();

        await editor.EnterTokenAsync("wrong");
        await editor.Page.GetByText("token is invalid").First.WaitForAsync();
        await editor.SignInAsync(api.Token);
    }

    [Fact]
    public async Task While_GitHub_is_down_the_form_keeps_what_was_typed_and_saves_it_later()
    {
        var editor = await TypeAsync();
        api.IsUp = false;
        await RefuseAsync(editor);

        api.IsUp = true;
        await editor.SaveForLaterAsync("members");

        AssertOneLine();
    }

    [Fact]
    public async Task When_the_token_expires_the_form_keeps_what_was_typed_and_a_new_sign_in_brings_it_back()
    {
        var editor = await TypeAsync();
        api.Token = "token-of-the-next-day";
        await RefuseAsync(editor);

        await editor.SignInAgainAsync(api.Token);
        await editor.OpenAsync("members", "birn");
        await editor.RestoreAsync();
        await Assertions.Expect(editor.Input(Key)).ToHaveValueAsync(Typed);
        await editor.SaveForLaterAsync("members");

        AssertOneLine();
    }

    private async Task<Editor> TypeAsync()
    {
        var editor = await network.EditorAsync();
        await editor.SignInAsync(api.Token);
        await editor.OpenAsync("members", "birn");
        await editor.FillAsync(Key, Typed);
        return editor;
    }

    // The page says that it could not save, and the text still stands in the form.
    private async Task RefuseAsync(Editor editor)
    {
        await editor.SaveButton.ClickAsync();
        await editor.DismissAsync();
        await Assertions.Expect(editor.Input(Key)).ToHaveValueAsync(Typed);
        Assert.Empty(api.PullRequests);
    }

    private void AssertOneLine()
    {
        var changes = git.Changes("cms/members/birn");
        Assert.Equal(3, changes.Count);
        Assert.Equal($"+  sq: {Typed}", changes[2]);
    }
}
