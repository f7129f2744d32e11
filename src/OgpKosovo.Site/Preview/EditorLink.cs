using System.Globalization;
using System.Net;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Site.Preview;

/// <summary>A link that opens a file at its line in the code editor (https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls).</summary>
internal static class EditorLink
{
    /// <summary>The link as HTML; its text is the place, `input/news/x.sq.md(2,14)`.</summary>
    public static string To(Place place, string root)
    {
        var path = string.Join('/', Path.GetFullPath(place.File, root).Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        var (at, shown) = place.Line == 0
            ? ("", "")
            : (string.Create(CultureInfo.InvariantCulture, $":{place.Line}:{Math.Max(1, place.Column)}"), string.Create(CultureInfo.InvariantCulture, $"({place.Line},{Math.Max(1, place.Column)})"));
        return $"<a href=\"vscode://file/{WebUtility.HtmlEncode(path.TrimStart('/') + at)}\">{WebUtility.HtmlEncode(place.File + shown)}</a>";
    }
}
