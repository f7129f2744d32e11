using Microsoft.Playwright;

namespace OgpKosovo.Desk.Tests;

/// <summary>The handshake in a real browser.</summary>
public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_editors_page_and_no_other_gets_the_token()
    {
        await using var servers = await StandIn.StartAsync();
        await using var profile = await chromium.ProfileAsync();
        var page = await profile.NewPageAsync();

        await page.GotoAsync($"{servers.Site}/admin/?desk={servers.Desk}");
        await page.GetByRole(AriaRole.Button).ClickAsync();
        var signedIn = page.Locator("output:has-text('authorization:github:success')");
        await signedIn.WaitForAsync();
        Assert.Contains(StandIn.Token, await signedIn.InnerTextAsync(), StringComparison.Ordinal);

        // The same page under another name is another origin, and hears nothing.
        var stranger = await profile.NewPageAsync();
        await stranger.GotoAsync($"{servers.Site.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}/admin/?desk={servers.Desk}");
        var window = await stranger.RunAndWaitForPopupAsync(() => stranger.GetByRole(AriaRole.Button).ClickAsync());
        await window.GetByText("You can close this window.").WaitForAsync();
        Assert.Equal("", await stranger.Locator("output").InnerTextAsync());
    }

    [Theory]
    [InlineData("code=good&state=0000")]
    [InlineData("code=good")]
    [InlineData("code=wrong&state={0}")]
    [InlineData("code=&state={0}")]
    [InlineData("error=access_denied&state={0}")]
    public async Task A_sign_in_that_went_wrong_is_said_in_both_windows_and_gives_no_token(string answer)
    {
        await using var servers = await StandIn.StartAsync();
        servers.Answer = state => string.Format(null, answer, state);
        await using var profile = await chromium.ProfileAsync();
        var page = await profile.NewPageAsync();
        await page.GotoAsync($"{servers.Site}/admin/?desk={servers.Desk}");

        var window = await page.RunAndWaitForPopupAsync(() => page.GetByRole(AriaRole.Button).ClickAsync());

        await window.GetByText("You are not signed in.").WaitForAsync();
        var heard = page.Locator("output:has-text('authorization:github:error')");
        await heard.WaitForAsync();
        Assert.DoesNotContain(StandIn.Token, await heard.InnerTextAsync() + await window.ContentAsync(), StringComparison.Ordinal);
    }
}
