using System.Net;

namespace OgpKosovo.Desk.Tests;

/// <summary>The handshake, and every way in which it must not give a token away.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
    private StandIn servers = null!;

    public async ValueTask InitializeAsync() => servers = await StandIn.StartAsync();

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await servers.DisposeAsync();
    }

    [Fact]
    public async Task An_editor_who_comes_back_from_the_provider_gets_the_token()
    {
        var (state, cookie) = await BeginAsync();

        var answer = await CallbackAsync($"code={StandIn.GoodCode}&state={state}", cookie);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(StandIn.Token, await ReadAsync(answer), StringComparison.Ordinal);
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_that_this_browser_did_not_begin_is_refused()
    {
        var (state, _) = await BeginAsync();
        var (_, other) = await BeginAsync();

        await AssertRefusedAsync($"code={StandIn.GoodCode}&state={state}", other);
        await AssertRefusedAsync($"code={StandIn.GoodCode}&state={state}", null);
        await AssertRefusedAsync($"code={StandIn.GoodCode}", other);
        await AssertRefusedAsync($"code={StandIn.GoodCode}&state=", other);
    }

    [Fact]
    public async Task A_code_that_the_provider_does_not_know_gives_no_token()
    {
        var (state, cookie) = await BeginAsync();

        var answer = await CallbackAsync($"code=wrong&state={state}", cookie);

        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.Contains("authorization:github:error", await ReadAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_gives_no_token()
    {
        var (state, cookie) = await BeginAsync();
        await servers.StopProviderAsync();

        var answer = await CallbackAsync($"code={StandIn.GoodCode}&state={state}", cookie);

        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.Contains("authorization:github:error", await ReadAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_is_logged_holds_a_token_a_secret_a_code_or_a_state()
    {
        var (state, cookie) = await BeginAsync();
        await CallbackAsync($"code={StandIn.GoodCode}&state={state}", cookie);
        await CallbackAsync("code=another-code&state=another-state", cookie);

        var log = servers.Log.Of("Desk");
        Assert.Contains("An editor is signed in.", log);
        Assert.DoesNotContain(log, line => new[] { StandIn.Token, "secret", state, "another-code", "another-state" }.Any(s => line.Contains(s, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("error=access_denied")]
    [InlineData("code=")]
    public async Task A_sign_in_that_was_refused_gives_no_token(string query)
    {
        var (state, cookie) = await BeginAsync();

        await AssertRefusedAsync($"{query}&state={state}", cookie);
    }

    [Theory]
    [InlineData("provider=github&site_id=evil.example")]
    [InlineData("provider=gitlab&site_id=127.0.0.1")]
    public async Task Another_site_or_provider_is_refused(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.GetAsync(new Uri($"{servers.Desk}/auth?{query}"), Stop)).StatusCode);

    [Fact]
    public async Task Too_many_sign_ins_from_one_address_have_to_wait()
    {
        await using var strict = await StandIn.StartAsync(perMinute: 2);
        var address = new Uri(strict.Desk + "/auth?provider=github");

        await browser.GetAsync(address, Stop);
        await browser.GetAsync(address, Stop);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.GetAsync(address, Stop)).StatusCode);
    }

    [Fact]
    public async Task Health_is_told_to_anyone() =>
        Assert.Equal("{\"status\":\"ok\"}", await browser.GetStringAsync(new Uri(servers.Desk + "/health"), Stop));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<(string State, string Cookie)> BeginAsync()
    {
        var answer = await browser.GetAsync(new Uri(servers.Desk + "/auth?provider=github&site_id=127.0.0.1&scope=repo"), Stop);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith(servers.Provider + "/login/oauth/authorize?", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("scope=public_repo", answer.Headers.Location.Query, StringComparison.Ordinal);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("secure", cookie, StringComparison.Ordinal);
        var state = answer.Headers.Location.Query.Split("state=")[1].Split('&')[0];
        Assert.DoesNotContain(state, cookie, StringComparison.Ordinal);
        return (state, cookie.Split(';')[0]);
    }

    private async Task<HttpResponseMessage> CallbackAsync(string query, string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{servers.Desk}/callback?{query}");
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        return await browser.SendAsync(request, Stop);
    }

    private async Task AssertRefusedAsync(string query, string? cookie)
    {
        var answer = await CallbackAsync(query, cookie);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(StandIn.Token, await ReadAsync(answer), StringComparison.Ordinal);
    }

    private static Task<string> ReadAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(Stop);
}
