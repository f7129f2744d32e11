using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Content.Formatting;

/// <summary>
/// Puts content files into the canonical form: the one that the editors' page writes, so that editing one value there
/// changes one line. Keys stand in the order of the record, unknown ones after them; keys without a value, comments and
/// white space at the end of a text are left out; the Markdown body stays as it is.
/// </summary>
/// <param name="languages">The languages of texts for readers, in the site's order.</param>
public sealed class Formatter(IReadOnlyList<string> languages)
{
    private readonly CanonicalOrder order = new(languages);

    /// <summary>
    /// The file in the canonical form; null when it is empty or is no right YAML, which goes into <paramref name="bag"/>:
    /// nothing is formatted that could not be read whole.
    /// </summary>
    /// <param name="kind">What the file holds.</param>
    /// <param name="file">The path relative to the root, with `/`.</param>
    /// <param name="text">The file's text, without a byte order mark.</param>
    /// <param name="bag">Takes the problems.</param>
    public FormattedFile? Format(ContentKind kind, string file, string text, DiagnosticBag bag)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (kind.Layout != ContentLayout.Markdown)
            return Yaml(kind, file, lines, 0, bag) is { } record ? Result(text, record, YamlComments.Of(lines, 0)) : null;
        if (FrontMatterText.Split(lines, out var missing) is not { } parts)
        {
            bag.Add(Codes.FrontMatter, new Place(file, 1, 1), missing);
            return null;
        }

        if (Yaml(kind, file, parts.Yaml, 1, bag) is not { } keys)
            return null;
        var body = parts.Body.TrimEnd().TrimStart('\n');
        return Result(text, $"---\n{keys}---\n" + (body.Length == 0 ? "" : $"\n{body}\n"), YamlComments.Of(parts.Yaml, 1));
    }

    private string? Yaml(ContentKind kind, string file, string yaml, int lineOffset, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var node = YamlReader.Read(yaml, file, lineOffset, found);
        foreach (var diagnostic in found.Sorted())
            bag.Add(diagnostic);
        return found.HasErrors || node is not YamlMap map ? null : YamlWriter.Write(order.Of(kind.Type, map));
    }

    private static FormattedFile Result(string before, string after, IReadOnlyList<DroppedComment> comments) =>
        new(after, !string.Equals(before, after, StringComparison.Ordinal), comments);
}
