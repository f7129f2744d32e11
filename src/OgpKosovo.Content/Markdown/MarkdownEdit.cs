namespace OgpKosovo.Content.Markdown;

/// <summary>What has to be written in a Markdown text from one place to another.</summary>
internal sealed record MarkdownEdit(int Start, int End, string Text);
