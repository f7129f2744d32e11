namespace OgpKosovo.Content.Formatting;

/// <summary>A content file in the canonical form.</summary>
/// <param name="Text">The whole text, with LF and one at the end.</param>
/// <param name="IsChanged">True when it differs from the text that was given.</param>
/// <param name="Comments">The comments that the canonical form drops, in the order of their lines.</param>
public sealed record FormattedFile(string Text, bool IsChanged, IReadOnlyList<DroppedComment> Comments);
