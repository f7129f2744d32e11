using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Reading;

/// <summary>One file of the input and all that reading it gave.</summary>
/// <param name="File">The path relative to the root, with `/`.</param>
/// <param name="Kind">The folder of the input in which it lies: news, members, data, media, …</param>
/// <param name="Content">A <see cref="MarkdownItem"/>, a record, a <see cref="Pictures.Picture"/>, or null for downloads and what could not be read.</param>
/// <param name="References">The ids that it names.</param>
/// <param name="Diagnostics">What is wrong in it.</param>
public sealed record ReadFile(
    string File, string Kind, object? Content, IReadOnlyList<Reference> References, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The texts that required languages lack.</summary>
    public IReadOnlyList<MissingText> MissingTexts { get; init; } = [];

    /// <summary>The path on the site of a file for download, without link root: `/files/plan.pdf`. Null for what becomes something else.</summary>
    public string? DownloadPath { get; init; }
}
