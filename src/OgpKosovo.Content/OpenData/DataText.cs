using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace OgpKosovo.Content.OpenData;

/// <summary>Writes JSON for people and programs: indented, letters as they are, LF on every machine.</summary>
public static class DataText
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Of(JsonNode json) => Encoding.UTF8.GetString(Written(w => json.WriteTo(w)).WrittenSpan);

    /// <summary>The whole file, with an end of line.</summary>
    public static byte[] File(JsonNode json) => WithEnd(Written(w => json.WriteTo(w)));

    /// <summary>The whole file of an object whose last value is a list of nodes that belong elsewhere.</summary>
    public static byte[] File(JsonObject head, string name, IEnumerable<JsonNode> list) => WithEnd(Written(w =>
    {
        w.WriteStartObject();
        foreach (var (key, value) in head)
        {
            w.WritePropertyName(key);
            value!.WriteTo(w);
        }

        w.WriteStartArray(name);
        foreach (var item in list)
            item.WriteTo(w);
        w.WriteEndArray();
        w.WriteEndObject();
    }));

    private static ArrayBufferWriter<byte> Written(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(bytes, Readable);
        write(writer);
        writer.Flush();
        return bytes;
    }

    private static byte[] WithEnd(ArrayBufferWriter<byte> text)
    {
        text.Write("\n"u8);
        return text.WrittenSpan.ToArray();
    }
}
