using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OgpKosovo.Site.Output;

/// <summary>The manifest of a site, `publication.json`: every file that the build wrote, except the manifest itself.</summary>
public sealed class Publication
{
    /// <summary>Where the manifest lies in the site.</summary>
    public const string FileName = "publication.json";

    /// <summary>Makes the manifest of these files, in whatever order they come.</summary>
    /// <param name="files">The files.</param>
    /// <param name="commit">The commit of the sources, or null where it is not known.</param>
    public Publication(IEnumerable<PublishedFile> files, string? commit = null)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Commit = commit;
    }

    /// <summary>The commit of the sources that the site is made of, or null.</summary>
    public string? Commit { get; }

    /// <summary>The files by path, in ordinal order.</summary>
    public IReadOnlyList<PublishedFile> Files { get; }

    /// <summary>The manifest that the JSON text holds, or null where it is none. Properties that this version does not know are passed over.</summary>
    public static Publication? Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("files", out var list)
                || list.ValueKind != JsonValueKind.Array)
                return null;
            var files = new List<PublishedFile>(list.GetArrayLength());
            var paths = new HashSet<string>(StringComparer.Ordinal);
            foreach (var entry in list.EnumerateArray())
            {
                if (entry.ValueKind != JsonValueKind.Object || Text(entry, "path") is not { } path || Text(entry, "sha256") is not { } sha256
                    || !OutputPath.IsInside(path) || !paths.Add(path))
                    return null;
                var origin = new FileOrigin(Text(entry, "address"), Text(entry, "kind"), Text(entry, "language"), Text(entry, "source"));
                files.Add(new PublishedFile(path, sha256, origin == new FileOrigin() ? null : origin));
            }
            return new Publication(files, Text(document.RootElement, "commit"));
        }
        // The second is what a text that is no Unicode gives, such as half of a surrogate pair.
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The manifest as JSON: UTF-8, one file a line, the same bytes for the same files.</summary>
    public byte[] ToJson()
    {
        // Not escaped beyond what JSON needs: the file is not put into HTML, and people read it.
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var buffer = new ArrayBufferWriter<byte>(160 * (Files.Count + 1));
        using var writer = new Utf8JsonWriter(buffer, options);
        buffer.Write("{"u8);
        if (Commit is not null)
            buffer.Write(Encoding.UTF8.GetBytes($"\"commit\":\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(Commit)}\","));
        buffer.Write("\"files\":["u8);
        for (var i = 0; i < Files.Count; i++)
        {
            buffer.Write(i == 0 ? "\n"u8 : ",\n"u8);
            writer.Reset(buffer);
            Write(writer, Files[i]);
            writer.Flush();
        }
        buffer.Write("\n]}\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, PublishedFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("path"u8, file.Path);
        writer.WriteString("sha256"u8, file.Sha256);
        if (file.Origin?.Address is { } address)
            writer.WriteString("address"u8, address);
        if (file.Origin?.Kind is { } kind)
            writer.WriteString("kind"u8, kind);
        if (file.Origin?.Language is { } language)
            writer.WriteString("language"u8, language);
        if (file.Origin?.Source is { } source)
            writer.WriteString("source"u8, source);
        writer.WriteEndObject();
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
