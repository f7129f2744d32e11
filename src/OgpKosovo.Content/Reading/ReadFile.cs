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
    /// <summary>True when it is a record that holds texts for readers.</summary>
    public bool HasTexts { get; init; }

    /// <summary>The texts of the record that languages of the site lack.</summary>
    public IReadOnlyList<MissingText> MissingTexts { get; init; } = [];

    /// <summary>The addresses and parts of addresses, as they were written, with their places.</summary>
    public IReadOnlyList<WrittenAddress> Addresses { get; init; } = [];

    /// <summary>Where an address, or a part of one, stands in the file; null where it does not.</summary>
    public Place? PlaceOf(string address) => Addresses.Where(a => a.Value == address).Select(a => (Place?)a.Place).LastOrDefault();

    /// <summary>The folder and name without language and ending, by which the list of debts names it: `news/launch`.</summary>
    public string Item => Content is MarkdownItem item ? item.Key : Kind + "/" + File[(File.LastIndexOf('/') + 1)..].Split('.')[0];

    /// <summary>The path on the site of a file for download, without link root: `/files/plan.pdf`. Null for what becomes something else.</summary>
    public string? DownloadPath { get; init; }
}
