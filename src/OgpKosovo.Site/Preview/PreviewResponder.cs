using System.Text;
using Microsoft.AspNetCore.Http;
using OgpKosovo.Content.Linking;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Hosting;
using OgpKosovo.Site.Publishing;

namespace OgpKosovo.Site.Preview;

/// <summary>Answers a request with a file of the site as it is now. Nothing is taken from the disk by its path.</summary>
internal sealed class PreviewResponder(LiveSite site, RunOptions options)
{
    private const string NotFoundFile = "404.html";

    private readonly PreviewOverlay overlay = new(options);

    public Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (PreviewAssets.Find(path) is { } asset)
            return SendAsync(context, StatusCodes.Status200OK, ContentTypes.Of(path), asset);
        var snapshot = site.Refresh(Find(site.Current, path)?.Page?.Source);
        if (snapshot.Site is null)
            return SendPlainAsync(context, StatusCodes.Status500InternalServerError, snapshot, null);
        if (Find(snapshot, path) is { } file)
            return SendFileAsync(context, StatusCodes.Status200OK, snapshot, file);

        // "/ogp" leads to "/ogp/", as a host of static files does it.
        if (Find(snapshot, path + "/") is not null)
        {
            context.Response.Redirect(context.Request.Path.ToUriComponent() + "/" + context.Request.QueryString);
            return Task.CompletedTask;
        }

        return SendFileAsync(context, StatusCodes.Status404NotFound, snapshot, snapshot.Files[NotFoundFile]);
    }

    private static SiteFile? Find(PreviewSnapshot snapshot, string path) =>
        path.StartsWith(snapshot.Root, StringComparison.Ordinal) ? snapshot.Files.GetValueOrDefault(Addresses.File(path[(snapshot.Root.Length - 1)..])) : null;

    private Task SendFileAsync(HttpContext context, int status, PreviewSnapshot snapshot, SiteFile file)
    {
        try
        {
            var bytes = snapshot.Bytes(file, site.Theme);
            if (file.Page is not null)
                bytes = overlay.Over(bytes, snapshot, file);
            return SendAsync(context, status, ContentTypes.Of(file.Path), bytes);
        }
        catch (Exception fault)
        {
            // A page that cannot be made must not keep the others from being looked at.
            return SendPlainAsync(context, StatusCodes.Status500InternalServerError, snapshot, fault);
        }
    }

    private Task SendPlainAsync(HttpContext context, int status, PreviewSnapshot snapshot, Exception? fault) =>
        SendAsync(context, status, ContentTypes.Of("x.html"), Encoding.UTF8.GetBytes(overlay.Alone(snapshot, fault)));

    private static async Task SendAsync(HttpContext context, int status, string type, byte[] bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
