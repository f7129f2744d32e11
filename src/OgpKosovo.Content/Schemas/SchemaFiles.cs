using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Schemas;

/// <summary>The JSON Schemas of all kinds as files, to which .vscode/settings.json refers.</summary>
public static class SchemaFiles
{
    /// <summary>The folder of the files, in the root of the site.</summary>
    public const string Folder = "schemas";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Path (from the root) and text of each file.</summary>
    public static IEnumerable<(string Path, string Text)> All(Settings settings)
    {
        var schema = new RecordJsonSchema(settings.Languages, settings.RequiredLanguages, EditorWords.InAllLanguages());
        return ContentKinds.All.Select(k => ($"{Folder}/{k.Name}.json", schema.Of(k).ToJsonString(Readable) + "\n"));
    }
}
