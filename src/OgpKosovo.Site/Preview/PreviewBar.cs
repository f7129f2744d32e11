using System.Globalization;
using System.Net;
using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Linking;
using OgpKosovo.Languages;
using OgpKosovo.Site.Checking;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Publishing;

namespace OgpKosovo.Site.Preview;

/// <summary>The bar at the bottom of a page: its file, its versions in other languages, and what the checks found on it.</summary>
internal sealed class PreviewBar(RunOptions options)
{
    private readonly ConsoleTexts texts = options.Texts;

    /// <summary>The bar of a page as HTML.</summary>
    public string Of(PreviewSnapshot snapshot, SiteFile file, ReadOnlySpan<byte> page)
    {
        var shown = file.Page!;
        var html = new StringBuilder($"<aside class=\"preview-bar\" aria-label=\"{Encode(texts["preview.title"])}\" lang=\"{texts.Language}\">");
        html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(texts["preview.source"])} {(shown.Source is { } source ? EditorLink.To(new Place(source), options.Root) : Encode(texts["preview.manySources"]))}</p>");
        if (shown.Translations.Pages.Count > 0)
            html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(texts["preview.versions"])} {string.Join(", ", snapshot.Site!.Languages.All.Select(l => Version(snapshot.Site, shown, l)))}</p>");
        var findings = Findings(snapshot, file, page);
        if (findings.Count == 0)
            return html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(texts["preview.noFindings"])}</p></aside>").ToString();
        html.Append(CultureInfo.InvariantCulture, $"<details open><summary>{Encode(texts.With("preview.findings", findings.Count))}</summary><ul>");
        foreach (var finding in findings)
            html.Append(CultureInfo.InvariantCulture, $"<li>{EditorLink.To(finding.Place, options.Root)} <b>{finding.Code}</b> {Encode(finding.Message(texts.Messages))}</li>");
        return html.Append("</ul></details></aside>").ToString();
    }

    private string Version(Content.Linking.Site site, Page shown, Language language)
    {
        var page = shown.Translations.In(language);
        var state = Encode(texts["preview.state." + State(site, shown, page, language)]);
        return page is null || page == shown
            ? $"<span lang=\"{language.Tag}\">{Encode(language.Endonym)}</span> ({state})"
            : $"<a href=\"{Encode(site.Addresses.Link(page.Path))}\" hreflang=\"{language.Tag}\" lang=\"{language.Tag}\">{Encode(language.Endonym)}</a> ({state})";
    }

    private static string State(Content.Linking.Site site, Page shown, Page? page, Language language)
    {
        if (page is null || page.StandsInFor is not null)
            return "missing";
        var set = site.Items.SelectMany(kind => kind).FirstOrDefault(s => s.Versions.Any(v => v.Source.File == shown.Source));
        return set?.In(language) is { Newer: not null } ? "stale" : "whole";
    }

    // Warnings about the page's file and its translations, and what is wrong with the finished page by itself.
    private static IReadOnlyList<Diagnostic> Findings(PreviewSnapshot snapshot, SiteFile file, ReadOnlySpan<byte> page)
    {
        var sources = file.Page!.Translations.Pages.Select(p => p.Source).Append(file.Page.Source).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var bag = new DiagnosticBag();
        foreach (var warning in snapshot.Warnings.Where(w => sources.Contains(w.Place.File)))
            bag.Add(warning);
        new PageChecker(snapshot.Site!, [file], bag).Add(file.Path, page.ToArray());
        return bag.Sorted();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
