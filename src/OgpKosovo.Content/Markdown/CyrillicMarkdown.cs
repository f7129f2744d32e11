using Markdig;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Markdown;

/// <summary>
/// Writes Serbian Markdown that was typed in Latin script in Cyrillic, with the words that the page made from it has: the
/// words of paragraphs, links, titles and descriptions of pictures, and those between the tags of raw HTML. Targets of
/// links, code, tags and all signs stay byte for byte. Safe to use from many threads.
/// </summary>
/// <param name="cyrillic">Knows the letters.</param>
public sealed class CyrillicMarkdown(SerbianCyrillic cyrillic)
{
    private readonly MarkdownPipeline pipeline = MarkdownReader.Pipeline();

    /// <summary>The Markdown in Cyrillic.</summary>
    /// <param name="markdown">A text that <see cref="MarkdownReader"/> read without an error.</param>
    /// <exception cref="ArgumentException">Its blocks are nested too deeply.</exception>
    public string FromLatin(string markdown) =>
        MarkdownEdit.Apply(markdown, new MarkdownWords(markdown, Markdig.Markdown.Parse(markdown, pipeline)).Edits(cyrillic));
}
