using Microsoft.Playwright;

namespace OgpKosovo.Admin.Tests;

/// <summary>The page in browsers of editors at home and abroad.</summary>
public sealed class LanguageTests(Chromium chromium)
{
    [Theory]
    [InlineData("sq")]
    [InlineData("sr")]
    [InlineData("en")]
    [InlineData("de")]
    public async Task The_page_opens_in_a_browser_of_any_language(string language)
    {
        using var git = new GitRepository([]);
        await using var network = new Network(chromium, new StandIn(git));
        var editor = await network.EditorAsync(language);

        await editor.SignInButton.WaitForAsync();
        await editor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        network.AssertQuiet();
    }
}
