using System.Globalization;
using OgpKosovo.Content.Consultations;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Site.Reviewing;

/// <summary>
/// Finds the numbers of a published draft that a change gives to other paragraphs: comments would cite what they are not
/// about. A paragraph that was only reworded keeps its number, as its old text stands at no other one.
/// </summary>
public static class DraftShifts
{
    private static readonly MarkdownReader Reader = new();

    /// <summary>A warning for each draft and language, at the first paragraph whose number was another's.</summary>
    /// <param name="changes">The values that a change touches; a draft that is among them with an old value was published.</param>
    /// <param name="site">The site with the change.</param>
    public static IReadOnlyList<Diagnostic> In(IEnumerable<FieldChange> changes, Content.Linking.Site site)
    {
        var drafts = site.Files.Of<Consultation>().ToDictionary(c => c.File, c => c.Record.Draft, StringComparer.Ordinal);
        return [.. from change in changes
                   where change is { Field: "draft", Old: not null }
                   let now = drafts.GetValueOrDefault(change.File)?.Versions.GetValueOrDefault(change.Language)
                   where now?.Body is not null
                   let warning = Compare(change.Old!, now, change.Language)
                   where warning is not null
                   select warning];
    }

    private static Diagnostic? Compare(string old, LocalizedText.Version version, string language)
    {
        var before = Paragraphs(Html(old, language));
        var now = Paragraphs(version.Body!.Html);
        var oldTexts = before.ToDictionary(StringComparer.Ordinal);
        var newTexts = now.ToDictionary(StringComparer.Ordinal);
        var numbers = now.ToLookup(p => p.Value, p => p.Key, StringComparer.Ordinal);
        bool HasMoved(KeyValuePair<string, string> p) =>
            newTexts.GetValueOrDefault(p.Key) != p.Value && numbers[p.Value].Any(n => oldTexts.GetValueOrDefault(n) != p.Value);
        var moved = before.Index().Where(p => HasMoved(p.Item)).Select(p => p.Index).ToList();
        if (moved.Count == 0)
            return null;
        var texts = moved.Select(i => before[i].Value).ToHashSet(StringComparer.Ordinal);
        var at = now.FindIndex(p => oldTexts.GetValueOrDefault(p.Key) != p.Value && (texts.Contains(p.Value) || texts.Contains(oldTexts.GetValueOrDefault(p.Key, ""))));
        var line = Line(version.Text, language, at);
        return new Diagnostic(
            Codes.DraftShift,
            version.Place with { Line = version.Place.Line + line, Column = 1 },
            [Runs(before, moved), NumberAfter(at > 0 ? now[at - 1].Key : "0")]);
    }

    // A number that is there twice is an error of its own.
    private static List<KeyValuePair<string, string>> Paragraphs(string html) =>
        [.. DraftParagraphs.Texts(html).DistinctBy(p => p.Key)];

    // The line, from 0, on which a paragraph begins: without it and all that follows, the paragraph is not there.
    private static int Line(string markdown, string language, int paragraph)
    {
        var lines = markdown.Split('\n');
        var line = lines.Length - 1;
        while (line > 0 && DraftParagraphs.Anchors(Html(string.Join('\n', lines[..line]), language)).Count > paragraph)
            line--;
        return line;
    }

    // 4, 7–12
    private static string Runs(List<KeyValuePair<string, string>> paragraphs, List<int> indexes) => string.Join(", ", indexes.Index()
        .GroupBy(i => i.Item - i.Index, i => paragraphs[i.Item].Key)
        .Select(run => run.Count() == 1 ? run.First() : $"{run.First()}–{run.Last()}"));

    private static string NumberAfter(string number)
    {
        var parts = number.Split('.');
        return $"{{#{parts[0]}.{(parts.Length > 1 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var part) ? part + 1 : 1).ToString(CultureInfo.InvariantCulture)}}}";
    }

    private static string Html(string markdown, string language) => Reader.Read(markdown, new Place(""), language, new DiagnosticBag()).Html;
}
