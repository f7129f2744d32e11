using System.Collections.Frozen;

namespace OgpKosovo.Site.Hosting;

/// <summary>What servers say of the site's files: the types of the IANA registry, texts with their encoding.</summary>
public static class ContentTypes
{
    private const string Unknown = "application/octet-stream";

    /// <summary>Each type, as a header says it, with the endings of its files.</summary>
    public static IReadOnlyList<(string Type, IReadOnlyList<string> Endings)> All { get; } =
    [
        ("text/html; charset=utf-8", ["html"]),
        ("text/css; charset=utf-8", ["css"]),
        ("text/javascript; charset=utf-8", ["js", "mjs"]),
        ("text/plain; charset=utf-8", ["txt"]),
        ("text/csv; charset=utf-8", ["csv"]),
        ("text/calendar; charset=utf-8", ["ics"]),
        ("application/atom+xml; charset=utf-8", ["atom"]),
        ("application/rss+xml; charset=utf-8", ["rss"]),
        ("application/xml; charset=utf-8", ["xml"]),
        ("application/json; charset=utf-8", ["json"]),
        ("application/ld+json; charset=utf-8", ["jsonld"]),
        ("application/yaml; charset=utf-8", ["yml", "yaml"]),
        ("image/svg+xml; charset=utf-8", ["svg"]),
        ("image/avif", ["avif"]),
        ("image/webp", ["webp"]),
        ("image/jpeg", ["jpg", "jpeg"]),
        ("image/png", ["png"]),
        ("image/gif", ["gif"]),
        ("font/woff2", ["woff2"]),
        ("application/pdf", ["pdf"]),
        ("application/zip", ["zip"]),
        ("application/wasm", ["wasm"]),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ["docx"]),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ["xlsx"]),
        ("application/vnd.oasis.opendocument.text", ["odt"]),
        ("application/vnd.oasis.opendocument.spreadsheet", ["ods"]),
    ];

    private static readonly FrozenDictionary<string, string> ByEnding =
        All.SelectMany(t => t.Endings, (t, ending) => KeyValuePair.Create("." + ending, t.Type)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The type of a file by its name's ending; that of any bytes where it is not known.</summary>
    public static string Of(string path) => ByEnding.GetValueOrDefault(Path.GetExtension(path), Unknown);
}
