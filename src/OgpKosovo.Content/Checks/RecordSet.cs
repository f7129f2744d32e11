using OgpKosovo.Content.Reading;

namespace OgpKosovo.Content.Checks;

/// <summary>All records that were read, to be asked for by type and id.</summary>
/// <param name="files">The content.</param>
public sealed class RecordSet(ContentFiles files)
{
    /// <summary>The records of a type by id (the file's name without its ending).</summary>
    public IReadOnlyDictionary<string, T> Of<T>()
        where T : class => files.Of<T>().ToDictionary(e => e.Id, e => e.Record, StringComparer.Ordinal);
}
