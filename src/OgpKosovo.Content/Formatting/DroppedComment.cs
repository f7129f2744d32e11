namespace OgpKosovo.Content.Formatting;

/// <summary>A comment that the canonical form, which has none, leaves out.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Text">The comment's words, without the `#`.</param>
public sealed record DroppedComment(int Line, string Text);
