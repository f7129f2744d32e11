using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace OgpKosovo.Content.Markdown;

/// <summary>Writes other targets into the links and pictures of Markdown; all else stays byte for byte. Safe to use from many threads.</summary>
public sealed class MarkdownLinks
{
    private readonly MarkdownPipeline pipeline = MarkdownReader.Pipeline();

    /// <summary>The Markdown with the targets that <paramref name="target"/> gives.</summary>
    /// <param name="markdown">A text that <see cref="MarkdownReader"/> read without an error.</param>
    /// <param name="target">The target for the one that stands there, or null where it stays.</param>
    /// <exception cref="ArgumentException">Its blocks are nested too deeply.</exception>
    public string Write(string markdown, Func<string, string?> target)
    {
        var document = Markdig.Markdown.Parse(markdown, pipeline);
        var places = document.Descendants<LinkInline>().Where(l => l.Reference is null).Select(l => l.UrlSpan)
            .Concat(document.Descendants<LinkReferenceDefinition>().Select(d => d.UrlSpan));
        return MarkdownEdit.Apply(markdown, places.Where(p => !p.IsEmpty && p.End < markdown.Length).OrderBy(p => p.Start)
            .Select(p => (Place: p, Target: target(markdown[p.Start..(p.End + 1)].Trim('<', '>'))))
            .Where(p => p.Target is not null)
            .Select(p => new MarkdownEdit(p.Place.Start, p.Place.End + 1, p.Target!)));
    }
}
