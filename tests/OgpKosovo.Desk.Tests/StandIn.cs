using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace OgpKosovo.Desk.Tests;

/// <summary>The service, a provider that stands in for GitHub, and the editors' page, each a real server on a free port.</summary>
public sealed class StandIn : IAsyncDisposable
{
    public const string GoodCode = "good";
    public const string Token = "gho_standin";

    private WebApplication provider = null!;
    private WebApplication site = null!;
    private WebApplication desk = null!;

    private StandIn()
    {
    }

    /// <summary>What the provider sends the browser back with, for the state that it was given.</summary>
    public Func<string, string> Answer { get; set; } = state => $"code={GoodCode}&state={state}";

    /// <summary>Everything that the service has logged.</summary>
    public LogLines Log { get; } = new();

    public string Provider => provider.Urls.First();

    public string Site => site.Urls.First();

    public string Desk => desk.Urls.First();

    public static async Task<StandIn> StartAsync(int perMinute = 1000)
    {
        var servers = new StandIn();
        await servers.OpenAsync(perMinute);
        return servers;
    }

    /// <summary>The provider answers no more.</summary>
    public Task StopProviderAsync() => provider.StopAsync();

    private async Task OpenAsync(int perMinute)
    {
        provider = Empty();
        provider.MapPost("/login/oauth/access_token", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            return form["code"] == GoodCode && form["client_secret"] == "secret"
                ? Results.Json(new { access_token = Token, token_type = "bearer" })
                : Results.Json(new { error = "bad_verification_code" });
        });
        provider.MapGet("/login/oauth/authorize", (string redirect_uri, string state) => Results.Redirect($"{redirect_uri}?{Answer(state)}"));
        await provider.StartAsync();
        site = Empty();
        site.MapGet("/admin/", (string desk) => Results.Content($$"""
            <!DOCTYPE html><title>Editors' page</title><button>Sign in</button><output></output>
            <script>
              document.querySelector("button").onclick = () => open("{{desk}}/auth?provider=github&site_id=127.0.0.1", "auth", "width=400,height=400");
              addEventListener("message", (e) => {
                if (e.data === "authorizing:github") e.source.postMessage(e.data, e.origin);
                else document.querySelector("output").textContent = e.data;
              });
            </script>
            """, "text/html"));
        await site.StartAsync();
        desk = OgpKosovo.Desk.Desk.Create([], builder =>
        {
            builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Log);
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["DESK_CLIENT_ID"] = "id",
                ["DESK_CLIENT_SECRET"] = "secret",
                ["DESK_SITE"] = site.Urls.First(),
                ["DESK_PROVIDER"] = provider.Urls.First(),
                ["DESK_LIMIT"] = perMinute.ToString(System.Globalization.CultureInfo.InvariantCulture),
            });
        });
        await desk.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        await site.DisposeAsync();
        await provider.DisposeAsync();
    }

    private static WebApplication Empty()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }
}
