using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Reading;

/// <summary>One language's version of a Markdown item.</summary>
/// <param name="File">The path relative to the root, with `/`.</param>
/// <param name="Kind">`pages` or `news`.</param>
/// <param name="Key">What the translations of the item share: the file's path without language and ending.</param>
/// <param name="Language">The language's code.</param>
/// <param name="FrontMatter">The keys.</param>
/// <param name="Body">The text.</param>
public sealed record MarkdownItem(string File, string Kind, string Key, string Language, FrontMatter FrontMatter, MarkdownBody Body);
