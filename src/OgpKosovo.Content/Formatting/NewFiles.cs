using System.Globalization;
using System.Text.Json;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Schemas;

namespace OgpKosovo.Content.Formatting;

/// <summary>Makes the first texts of an item's files, in the canonical form.</summary>
/// <param name="languages">The languages of the site; the first one is that of the first title.</param>
/// <param name="today">The day that a news item is published on, until an editor chooses another.</param>
public sealed class NewFiles(IReadOnlyList<string> languages, DateOnly today)
{
    /// <summary>
    /// The files, with paths from the input folder: one for each language of a Markdown item, which is a draft, else one for
    /// the record.
    /// </summary>
    /// <param name="kind">A kind that has a folder.</param>
    /// <param name="id">The name of the files, without language and ending.</param>
    /// <param name="titles">The titles in the order of the languages. A draft without one takes the first; a record, which is no draft, has only these.</param>
    public IReadOnlyList<(string Path, string Text)> Of(ContentKind kind, string id, IReadOnlyList<string> titles)
    {
        var byLanguage = languages.Select((l, i) => (Language: l, Title: Quoted(i < titles.Count ? titles[i] : titles[0]))).ToList();
        if (kind.Layout == ContentLayout.Markdown)
            return [.. byLanguage.Select(t => Formatted(kind, $"{kind.Name}/{id}.{t.Language}.md", $"---\ntitle: {t.Title}\n{Day(kind)}excluded: true\n---\n"))];
        var text = EditorTitles.Of(kind.Type, languages[0])?.Path switch
        {
            null => "{}\n",
            { } path when path.Split('.') is [var key, _] => $"{key}: {{{string.Join(", ", byLanguage.Take(titles.Count).Select(t => $"{t.Language}: {t.Title}"))}}}\n",
            { } key => $"{key}: {byLanguage[0].Title}\n",
        };
        return [Formatted(kind, $"{kind.Name}/{id}.yml", text)];
    }

    /// <summary>The keys that a record must have and the new file does not, in the order of the record.</summary>
    public IReadOnlyList<string> Missing(ContentKind kind)
    {
        var title = EditorTitles.Of(kind.Type, languages[0])?.Path.Split('.')[0];
        return [.. RecordSchema.Of(kind.Type).Keys.Where(k => k.Attribute.Required && k.Name != title).Select(k => k.Name)];
    }

    private string Day(ContentKind kind) =>
        kind.Name == ContentKinds.News ? string.Create(CultureInfo.InvariantCulture, $"published: {today:yyyy-MM-dd}\n") : "";

    private (string Path, string Text) Formatted(ContentKind kind, string path, string text) =>
        (path, new Formatter(languages).Format(kind, path, text, new DiagnosticBag())!.Text);

    // What JSON can say is YAML too.
    private static string Quoted(string title) => JsonSerializer.Serialize(title);
}
