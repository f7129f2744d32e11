using System.Globalization;
using System.Text;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Publishing;

namespace OgpKosovo.Site.Comparing;

/// <summary>Tells in Markdown what a publication would change: the summary of a pull request.</summary>
public sealed class ComparisonReport(PublicationComparison comparison, ConsoleTexts texts)
{
    // The page at / and 404.html.
    private const string NoLanguage = "–";

    private readonly Dictionary<string, PublishedFile> before = Pages(comparison.Before);
    private readonly Dictionary<string, PublishedFile> now = Pages(comparison.Now);

    /// <param name="bytes">The size of the whole publication in bytes.</param>
    public string Write(long bytes)
    {
        var text = new StringBuilder();
        text.Append("## ").Append(texts["report.title"]).Append("\n\n").Append(texts["report.columns"]).Append("\n|---|---:|---:|---:|---:|\n");
        foreach (var language in before.Values.Concat(now.Values).Select(f => f.Origin!.Language ?? NoLanguage).Distinct().Order(StringComparer.Ordinal))
        {
            var (old, made) = (In(before, language), In(now, language));
            text.Append(CultureInfo.InvariantCulture, $"| {language} | {made.Except(old).Count()} | {Changed(old, made)} | {old.Except(made).Count()} | {made.Count} |\n");
        }

        List(text, "report.untranslated", LostTranslations());
        List(text, "report.dying", comparison.Dying.Select(f => f.Origin!.Address!));
        text.Append('\n').Append(texts.With("report.size", comparison.Now.Files.Count, bytes / 1024)).Append('\n');
        return text.ToString();
    }

    private int Changed(HashSet<string> old, HashSet<string> made) => made.Count(a => old.Contains(a) && before[a].Sha256 != now[a].Sha256);

    // A file `news/x.sq.md` that is gone while another language of news/x is still there.
    private IEnumerable<string> LostTranslations()
    {
        var kept = now.Values.Select(f => f.Origin!.Source).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var items = kept.Select(Item).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return before.Values.Select(f => f.Origin!.Source).OfType<string>().Distinct()
            .Where(s => !kept.Contains(s) && Item(s) is { } item && items.Contains(item));
    }

    private static string? Item(string source)
    {
        var parts = source.Split('.');
        return parts is [_, .., _, "md"] && parts.Length > 2 ? string.Join('.', parts[..^2]) : null;
    }

    private void List(StringBuilder text, string key, IEnumerable<string> lines)
    {
        var all = lines.Order(StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            return;
        text.Append("\n### ").Append(texts[key]).Append("\n\n");
        foreach (var line in all)
            text.Append("- `").Append(line).Append("`\n");
    }

    private static HashSet<string> In(Dictionary<string, PublishedFile> pages, string language) =>
        [.. pages.Where(p => (p.Value.Origin!.Language ?? NoLanguage) == language).Select(p => p.Key)];

    private static Dictionary<string, PublishedFile> Pages(Publication publication) =>
        publication.Files.Where(f => FileKinds.IsPage(f.Origin)).ToDictionary(f => f.Origin!.Address!, StringComparer.Ordinal);
}
