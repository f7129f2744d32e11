using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace OgpKosovo.Content.OpenData;

/// <summary>Writes JSON for people and programs: indented, letters as they are, LF on every machine.</summary>
public static class DataText
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Of(JsonNode json) => json.ToJsonString(Readable);

    /// <summary>The whole file, with an end of line.</summary>
    public static byte[] File(JsonNode json) => System.Text.Encoding.UTF8.GetBytes(Of(json) + "\n");
}
