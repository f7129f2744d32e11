using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Reading;

/// <summary>The two parts of a Markdown file: the YAML between two lines of hyphens, and the text after them.</summary>
/// <param name="Yaml">The YAML; its first line is the file's second.</param>
/// <param name="Body">The text.</param>
/// <param name="BodyLine">The line of the file on which the text begins, from 1.</param>
public sealed record FrontMatterText(string Yaml, string Body, int BodyLine)
{
    private const string Opening = "---\n";
    private const string Closing = "\n---\n";

    /// <summary>The parts of <paramref name="text"/> (with LF), or null and what is missing.</summary>
    public static FrontMatterText? Split(string text, out Argument missing)
    {
        missing = Argument.Part(Parts.SecondLine);
        if (!text.StartsWith(Opening, StringComparison.Ordinal))
        {
            missing = Argument.Part(string.IsNullOrWhiteSpace(text) ? Parts.FileEmpty : text.TrimStart().StartsWith("---", StringComparison.Ordinal) ? Parts.FirstLineLater : text is ['—' or '–', ..] ? Parts.FirstLineDash : Parts.FirstLine);
            return null;
        }

        // The second line may be the file's last one, without a line feed after it.
        var whole = text.EndsWith('\n') ? text : text + "\n";
        var end = whole.IndexOf(Closing, StringComparison.Ordinal);
        if (end < 0)
            return null;
        var begin = end + Closing.Length;
        var yaml = whole[Opening.Length..Math.Max(Opening.Length, end + 1)];
        return new FrontMatterText(yaml, whole[begin..], 1 + whole.AsSpan(0, begin).Count('\n'));
    }
}
