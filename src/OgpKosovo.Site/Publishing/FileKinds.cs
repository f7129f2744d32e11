using OgpKosovo.Site.Gone;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Publishing;

/// <summary>The kinds of files in the manifest that are no pages with content.</summary>
public static class FileKinds
{
    public const string Redirect = "redirect";
    public const string Feed = "feed";

    /// <summary>A redirect that a publication makes by itself at the address of a list that is no longer there.</summary>
    public const string FormerList = "former-list";

    /// <summary>One of the files of a picture; making it takes long.</summary>
    public const string Picture = "picture";

    /// <summary>A file for download, or one that programs ask for by its name.</summary>
    public const string File = "file";

    /// <summary>True for a page with content: no feed, no download, no page that only leads on or says that something is gone.</summary>
    public static bool IsPage(FileOrigin? origin) =>
        origin is { Address: not null, Kind: not (null or Redirect or FormerList or Feed or Picture or File or GonePages.Kind) };

    /// <summary>True for a list that is made for what records have in common, and for what stands at its address later.</summary>
    public static bool IsList(string? kind) => kind?.EndsWith("-list", StringComparison.Ordinal) is true;
}
