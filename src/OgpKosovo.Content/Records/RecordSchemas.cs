using System.Collections.Concurrent;
using OgpKosovo.Content.Markdown;

namespace OgpKosovo.Content.Records;

/// <summary>What reading a record needs beside its file, made once: the schemas by type and the reader of Markdown texts.</summary>
public sealed class RecordSchemas(MarkdownReader markdown)
{
    private readonly ConcurrentDictionary<Type, RecordSchema> schemas = new();

    public MarkdownReader Markdown { get; } = markdown;

    public RecordSchema Of(Type type) => schemas.GetOrAdd(type, RecordSchema.Of);
}
