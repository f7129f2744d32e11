using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Reading;

/// <summary>Everything that editors wrote, read and checked file by file; not yet linked.</summary>
/// <param name="Files">The files in the order of their paths.</param>
public sealed record ContentFiles(IReadOnlyList<ReadFile> Files)
{
    /// <summary>The language versions of the Markdown items.</summary>
    public IReadOnlyList<MarkdownItem> Items { get; } = [.. Files.Select(f => f.Content).OfType<MarkdownItem>()];

    private readonly ILookup<Type?, ReadFile> byType = Files.ToLookup(f => f.Content?.GetType());

    /// <summary>The records of a type with their files and ids (the file's name without ending).</summary>
    public IReadOnlyList<Entry<T>> Of<T>()
        where T : class =>
        [.. byType[typeof(T)].Select(f => new Entry<T>(Path.GetFileNameWithoutExtension(f.File), f.File, (T)f.Content!))];

    /// <summary>The one record of a type, or null.</summary>
    public T? One<T>()
        where T : class => (T?)byType[typeof(T)].FirstOrDefault()?.Content;

    /// <summary>Everything found while reading, and the references to records that do not exist.</summary>
    public void Report(DiagnosticBag bag)
    {
        var ids = Files.ToLookup(f => f.Kind, f => Path.GetFileNameWithoutExtension(f.File), StringComparer.Ordinal);
        foreach (var file in Files)
        {
            foreach (var diagnostic in file.Diagnostics)
                bag.Add(diagnostic);
            foreach (var (kind, id, place) in file.References)
                if (!ids[kind].Contains(id))
                    bag.Add(Codes.UnknownReference, place, id, $"input/{kind}/", NearestName.Hint(id, ids[kind]));
        }
    }
}

/// <summary>A record with its id and its file.</summary>
public sealed record Entry<T>(string Id, string File, T Record);
