using Microsoft.AspNetCore.Http;

namespace OgpKosovo.Site.Preview;

/// <summary>Tells open pages about changes, as server-sent events (HTML standard, section 9.2).</summary>
internal sealed class ChangeEvents(LiveSite site, CancellationToken stopping)
{
    private const int RetryMilliseconds = 300;

    /// <summary>Sends the version of the site at once and after every change, until the page is closed.</summary>
    public async Task SendAsync(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        try
        {
            await context.Response.WriteAsync($"retry: {RetryMilliseconds}\n\n", either.Token);
            while (true)
            {
                // First the promise, then the state: no change falls between them.
                var next = site.NextChange;
                await context.Response.WriteAsync($"data: {site.Current.Version}\n\n", either.Token);
                await context.Response.Body.FlushAsync(either.Token);
                await next.WaitAsync(either.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the program stops.
        }
    }
}
