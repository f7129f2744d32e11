using System.Globalization;
using System.Net;
using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Publishing;

namespace OgpKosovo.Site.Preview;

/// <summary>Adds to a page what only the preview shows: the errors over it, the bar, and the script that loads it again.</summary>
internal sealed class PreviewOverlay(RunOptions options)
{
    private const int MostErrors = 50;

    private readonly ConsoleTexts texts = options.Texts;
    private readonly PreviewBar bar = new(options);

    /// <summary>The page with the addition between two comments in front of the end of its body; all else stays as it is.</summary>
    public byte[] Over(ReadOnlySpan<byte> page, PreviewSnapshot snapshot, SiteFile file)
    {
        var end = page.LastIndexOf("</body>"u8);
        var added = Encoding.UTF8.GetBytes($"<!--preview-->{Head(snapshot)}{Errors(snapshot, snapshot.Fault)}{bar.Of(snapshot, file, page)}<!--/preview-->");
        return [.. page[..end], .. added, .. page[end..]];
    }

    /// <summary>A page of its own that tells what is wrong, where there is no page to tell it over.</summary>
    public string Alone(PreviewSnapshot snapshot, Exception? fault) => $"""
        <!DOCTYPE html>
        <html lang="{texts.Language}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Encode(texts["preview.title"])}</title></head>
        <body><main>{Head(snapshot)}{Errors(snapshot, fault ?? snapshot.Fault)}</main></body>
        </html>

        """;

    private static string Head(PreviewSnapshot snapshot) =>
        $"<link rel=\"stylesheet\" href=\"{PreviewAssets.Styles}\"><script src=\"{PreviewAssets.Script}\" data-version=\"{snapshot.Version}\" data-events=\"{PreviewAssets.Events}\"></script>";

    private string Errors(PreviewSnapshot snapshot, Exception? fault)
    {
        if (snapshot.Errors.Count == 0 && fault is null)
            return "";
        var html = new StringBuilder($"<section class=\"preview-errors\" role=\"alert\" lang=\"{texts.Language}\"><h2>{Encode(texts.With("problems.found", snapshot.Errors.Count + (fault is null ? 0 : 1)))}</h2><ul>");
        foreach (var error in snapshot.Errors.Take(MostErrors))
            html.Append(Item(error));
        html.Append(fault is null ? "" : $"<li>{Encode(texts.With("preview.fault", fault.Message))}</li>").Append("</ul>");
        if (snapshot.Errors.Count > MostErrors)
            html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(texts.With("problems.more", snapshot.Errors.Count - MostErrors))}</p>");
        return html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(texts[snapshot.Site is null ? "preview.mend" : "preview.lastGood"])}</p></section>").ToString();
    }

    private string Item(Diagnostic error) => $"<li>{EditorLink.To(error.Place, options.Root)} <b>{error.Code}</b> {Encode(error.Message(texts.Messages))}</li>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
