using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Linking;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Reviewing;

/// <summary>Tells in Markdown what a change does to the content, for the colleague who decides about it.</summary>
/// <param name="review">The change.</param>
/// <param name="texts">The words.</param>
/// <param name="site">The site with the change.</param>
/// <param name="found">What is wrong with the change itself, or nothing.</param>
/// <param name="artifacts">The address at which the finished site lies for download, or null.</param>
public sealed class ReviewReport(Review review, ConsoleTexts texts, Content.Linking.Site site, IReadOnlyList<Diagnostic> found, string? artifacts = null)
{
    private const int Longest = 240;

    public string Write()
    {
        if (review.Changes.Count == 0)
            return texts["review.none"] + "\n";
        var text = new StringBuilder("## ").Append(texts["review.title"]).Append("\n\n");
        foreach (var problem in found)
            text.Append("- ⚠ `").Append(problem.Place.File).Append(':').Append(problem.Place.Line).Append("`: ").Append(problem.Message(texts.Messages)).Append('\n');
        foreach (var (change, day, subject) in review.Undone)
            text.Append("- ⚠ ").Append(texts.With("review.undone", change.Item, NameOf(change), day, Quoted(subject))).Append('\n');
        foreach (var (item, field, changed, kept) in review.Uneven())
            text.Append("- ").Append(texts.With("review.uneven", item, FieldName(field), string.Join(", ", changed), string.Join(", ", kept))).Append('\n');
        foreach (var item in review.Changes.GroupBy(c => c.Item))
        {
            text.Append("\n### ").Append(item.Key).Append("\n\n");
            foreach (var change in item)
                text.Append("- ").Append(NameOf(change)).Append(": ").Append(Told(change)).Append('\n');
            if (item.GroupBy(c => c.File).SelectMany(Pages).Distinct().ToList() is { Count: > 0 } pages)
                text.Append("- ").Append(texts.With("review.pages", string.Join(", ", pages))).Append('\n');
        }

        if (artifacts is not null)
            text.Append('\n').Append(texts.With("review.artifacts", artifacts)).Append('\n');
        return text.ToString();
    }

    // Where a page lies in the finished site, and its address where the file was there before.
    private IEnumerable<string> Pages(IGrouping<string, FieldChange> file)
    {
        if (!site.ByFile.TryGetValue(file.Key, out var set))
            return [];
        var isNew = file.All(c => c.Old is null);
        return set.Pages.Select(p => $"`{Addresses.File(p.Path)}`{(isNew ? "" : $" ([{texts["review.today"]}]({site.Addresses.Absolute(p.Path)}))")}");
    }

    private string NameOf(FieldChange change) => change.Language.Length > 0 ? $"{FieldName(change.Field)} ({change.Language})" : FieldName(change.Field);

    private string FieldName(string field) => field == FieldValues.Text ? texts["review.text"] : field;

    private string Told(FieldChange change)
    {
        var (old, now) = (change.Old, change.New);
        if (old is not null && now is not null)
            (old, now) = Different(old, now);
        return $"{(old is null ? texts["review.nothing"] : Quoted(old))} → {(now is null ? texts["review.nothing"] : Quoted(now))}";
    }

    // Of a long text only the paragraphs that differ.
    private static (string Old, string New) Different(string old, string now)
    {
        string[] a = old.Split("\n\n"), b = now.Split("\n\n");
        var start = 0;
        while (start < Math.Min(a.Length, b.Length) && a[start] == b[start])
            start++;
        var end = 0;
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)])
            end++;
        return (string.Join(' ', a[start..^end]), string.Join(' ', b[start..^end]));
    }

    // As code, so that nothing in it is taken for Markdown or HTML.
    private static string Quoted(string value)
    {
        var line = value.ReplaceLineEndings(" ").Replace('`', '’').Trim();
        return line.Length == 0 ? "–" : $"`{(line.Length > Longest ? line[..Longest] + "…" : line)}`";
    }
}
