using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Preview;

/// <summary>Serves the files of a live site to this machine alone.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly PreviewResponder responder;
    private readonly ChangeEvents events;

    /// <param name="site">The site, which the caller keeps and disposes.</param>
    /// <param name="options">Where the site lies, and the language of messages.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    public PreviewServer(LiveSite site, RunOptions options, int port)
    {
        // The empty builder reads no file and no variable, and logs nothing.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        app = builder.Build();
        responder = new PreviewResponder(site, options);
        events = new ChangeEvents(site, app.Lifetime.ApplicationStopping);
        app.Run(AnswerAsync);
    }

    /// <summary>Where the site is served, without a slash at the end: `http://127.0.0.1:5080`.</summary>
    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Begins to serve.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public Task StartAsync() => app.StartAsync();

    /// <summary>Waits until the program is asked to stop (Ctrl+C).</summary>
    public Task WaitAsync() => app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (!IsThisMachine(context.Request.Host, context.Connection.LocalPort))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return Task.CompletedTask;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        return context.Request.Path == PreviewAssets.Events && HttpMethods.IsGet(context.Request.Method)
            ? events.SendAsync(context)
            : responder.AnswerAsync(context);
    }

    // A page of another site whose name was made to lead to this machine (DNS rebinding) comes with its own name.
    private static bool IsThisMachine(HostString host, int port) =>
        host.Host is "localhost" or "127.0.0.1" or "[::1]" && (host.Port ?? 80) == port;
}
