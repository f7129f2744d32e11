using Microsoft.Playwright;

namespace OgpKosovo.Desk.Tests;

/// <summary>One browser for the tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // In milliseconds: a busy machine makes nothing fail.
    private const float LongestWait = 120_000;

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox"], Timeout = LongestWait });
    }

    /// <summary>A profile in which nothing is stored yet.</summary>
    public async Task<IBrowserContext> ProfileAsync()
    {
        var profile = await browser.NewContextAsync();
        profile.SetDefaultTimeout(LongestWait);
        return profile;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
