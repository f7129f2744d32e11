using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Links;

/// <summary>Tells in Markdown which links to other sites do not work.</summary>
public static class LinkReport
{
    /// <param name="found">What a check found; only the dead links of it are told.</param>
    /// <param name="count">How many links were tried.</param>
    /// <param name="texts">The words.</param>
    public static string Write(IEnumerable<Diagnostic> found, int count, ConsoleTexts texts)
    {
        var dead = found.Where(d => d.Code == Codes.DeadLink).ToList();
        if (dead.Count == 0)
            return texts.With("report.linksNone", count) + "\n";
        var text = new StringBuilder("## ").Append(texts["report.links"]).Append("\n\n");
        foreach (var link in dead)
            text.Append("- `").Append(link.Place.File).Append("`: ").Append(link.Message(texts.Messages)).Append('\n');
        return text.ToString();
    }
}
