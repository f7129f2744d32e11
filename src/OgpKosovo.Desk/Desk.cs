using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;

namespace OgpKosovo.Desk;

/// <summary>The sign-in service: the handshake that the editors' page speaks with GitHub, and nothing else.</summary>
public static partial class Desk
{
    private const string Limit = "sign-in";

    /// <summary>The service, ready to run.</summary>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders().AddJsonConsole();
        configure?.Invoke(builder);
        var options = DeskOptions.From(builder.Configuration);
        builder.Services.AddSingleton(options);
        builder.Services.AddHttpClient<TokenExchange>(client => client.Timeout = TimeSpan.FromSeconds(10));
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(Limit, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = options.PerMinute, Window = TimeSpan.FromMinutes(1) }));
        });
        var app = builder.Build();

        // A reverse proxy on the same machine says which address the browser sees; nobody else is believed.
        app.UseForwardedHeaders(new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
        });
        app.UseRateLimiter();
        app.MapGet("/health", () => Results.Json(new { status = "ok" }));
        app.MapGet("/auth", Begin).RequireRateLimiting(Limit);
        app.MapGet("/callback", FinishAsync).RequireRateLimiting(Limit);
        return app;
    }

    // The editors' page opens this in a small window.
    private static IResult Begin(HttpContext context, DeskOptions options, ILoggerFactory logs, string? provider)
    {
        var log = logs.CreateLogger(nameof(Desk));
        var host = new Uri(options.Site).Host;
        if (provider is not (null or "github") || (context.Request.Query.TryGetValue("site_id", out var site) && site != host))
        {
            Refused(log, "another site or provider");
            return Results.BadRequest("This service signs editors in to one site, with GitHub.");
        }

        var state = SignInState.New();
        context.Response.Cookies.Append(SignInState.Cookie, SignInState.HashOf(state), new CookieOptions
        {
            HttpOnly = true,
            Secure = true,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            MaxAge = SignInState.Lifetime,
        });
        context.Response.Headers.CacheControl = "no-store";
        Begun(log);
        var query = QueryString.Create(new Dictionary<string, string?>
        {
            ["client_id"] = options.ClientId,
            ["redirect_uri"] = CallbackOf(context),
            ["scope"] = options.Scope,
            ["state"] = state,
        });
        return Results.Redirect(new Uri(options.Provider, "login/oauth/authorize") + query.ToString());
    }

    // The provider sends the browser back here.
    private static async Task<IResult> FinishAsync(
        HttpContext context, DeskOptions options, TokenExchange exchange, ILoggerFactory logs, string? code, string? state, string? error, CancellationToken stop)
    {
        var log = logs.CreateLogger(nameof(Desk));
        var cookie = context.Request.Cookies[SignInState.Cookie];
        context.Response.Cookies.Delete(SignInState.Cookie, new CookieOptions { Secure = true, Path = "/" });
        if (!SignInState.Matches(state, cookie))
        {
            Refused(log, "the state does not belong to this browser");
            return Answer(context, AnswerPage.Failure("The sign-in was begun in another window or too long ago.", options.Site), StatusCodes.Status400BadRequest);
        }

        if (error is not null || code is not { Length: > 0 and < 200 })
        {
            Refused(log, "the editor or the provider refused");
            return Answer(context, AnswerPage.Failure("GitHub did not sign you in.", options.Site), StatusCodes.Status400BadRequest);
        }

        if (await exchange.TokenForAsync(code, CallbackOf(context), stop) is not { Length: > 0 } token)
        {
            Refused(log, "the provider gave no token");
            return Answer(context, AnswerPage.Failure("GitHub gave no token.", options.Site), StatusCodes.Status502BadGateway);
        }

        SignedIn(log);
        return Answer(context, AnswerPage.Success(token, options.Site), StatusCodes.Status200OK);
    }

    private static IResult Answer(HttpContext context, AnswerPage page, int status)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = page.Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return Results.Content(page.Html, "text/html; charset=utf-8", statusCode: status);
    }

    private static string CallbackOf(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}/callback";

    [LoggerMessage(Level = LogLevel.Information, Message = "A sign-in begins.")]
    private static partial void Begun(ILogger log);

    [LoggerMessage(Level = LogLevel.Information, Message = "An editor is signed in.")]
    private static partial void SignedIn(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sign-in was refused: {Reason}.")]
    private static partial void Refused(ILogger log, string reason);
}
