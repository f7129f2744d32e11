using Microsoft.AspNetCore.StaticFiles;

namespace OgpKosovo.Site.Preview;

/// <summary>Tells browsers what a file is.</summary>
internal sealed class ContentTypes
{
    private const string Unknown = "application/octet-stream";

    private readonly FileExtensionContentTypeProvider known = new(new Dictionary<string, string>(new FileExtensionContentTypeProvider().Mappings, StringComparer.OrdinalIgnoreCase)
    {
        [".rss"] = "application/rss+xml",
        [".js"] = "text/javascript",
        [".xml"] = "application/xml",
        [".yml"] = "application/yaml",
    });

    /// <summary>The media type of a file by its name; texts with their charset, which is always UTF-8.</summary>
    public string Of(string path)
    {
        if (!known.TryGetContentType(path, out var type))
            return Unknown;
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal)
            || type is "application/json" or "application/yaml" or "application/manifest+json";
        return isText ? type + "; charset=utf-8" : type;
    }
}
