using System.Text;

namespace OgpKosovo.Content.Markdown;

/// <summary>What has to be written in a Markdown text from one place to another.</summary>
internal sealed record MarkdownEdit(int Start, int End, string Text)
{
    /// <summary>The text with all edits, which are in the order of their places.</summary>
    public static string Apply(string markdown, IEnumerable<MarkdownEdit> edits)
    {
        var written = new StringBuilder(markdown.Length);
        var read = 0;
        foreach (var (start, end, text) in edits)
        {
            written.Append(markdown, read, start - read).Append(text);
            read = end;
        }

        return written.Append(markdown, read, markdown.Length - read).ToString();
    }
}
