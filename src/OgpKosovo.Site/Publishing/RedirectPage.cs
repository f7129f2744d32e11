using System.Net;
using System.Text;
using OgpKosovo.Content.Linking;

namespace OgpKosovo.Site.Publishing;

/// <summary>The page at an old address, which leads on without a server's help.</summary>
public static class RedirectPage
{
    public static byte[] Make(Content.Linking.Site site, Page to)
    {
        var link = WebUtility.HtmlEncode(site.Addresses.Link(to.Path));
        var title = WebUtility.HtmlEncode(site.InScript(to.Title, to.Language));
        return Encoding.UTF8.GetBytes($"""
            <!DOCTYPE html>
            <html lang="{to.Language.Tag}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <meta http-equiv="refresh" content="0; url={link}">
            <meta name="robots" content="noindex">
            <link rel="canonical" href="{WebUtility.HtmlEncode(site.Addresses.Absolute(to.Path))}">
            </head>
            <body>
            <h1><a href="{link}">{title}</a></h1>
            </body>
            </html>

            """);
    }
}
