using OgpKosovo.Themes.Civic.Shell;

namespace OgpKosovo.Site.Hosting;

/// <summary>The headers that every answer carries, and how long an answer may be kept.</summary>
public static class SecurityHeaders
{
    /// <summary>For files whose name changes with their content.</summary>
    public const string LongCaching = "public, max-age=31536000, immutable";

    /// <summary>For everything else: five minutes, then the browser asks whether it changed.</summary>
    public const string ShortCaching = "public, max-age=300";

    /// <summary>The folders that hold only files with a hash in the name.</summary>
    public static IReadOnlyList<string> HashedFolders { get; } = ["assets", "media", "pagefind/fragment", "pagefind/index", "pagefind/filter"];

    /// <summary>The policy of the editors' page; the rest of it stands in the page itself.</summary>
    public const string EditorsPolicy = "frame-ancestors 'none'";

    /// <summary>The policy of all other pages. Each page narrows it further in its own meta element.</summary>
    public static string Policy => ContentPolicy.Header;

    /// <summary>All headers but the policy and the caching.</summary>
    /// <param name="site">The site; one that is served over http has no Strict-Transport-Security.</param>
    public static IEnumerable<(string Name, string Value)> All(Content.Linking.Site site)
    {
        // Two years, https://hstspreload.org; without includeSubDomains, as we know nothing of other hosts under the name.
        if (site.Settings.LinksUseHttps)
            yield return ("Strict-Transport-Security", "max-age=63072000");
        yield return ("X-Content-Type-Options", "nosniff");
        yield return ("X-Frame-Options", "DENY");
        yield return ("Referrer-Policy", "strict-origin-when-cross-origin");
        yield return ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        yield return ("Cross-Origin-Opener-Policy", "same-origin-allow-popups");
        yield return ("Cross-Origin-Resource-Policy", "same-origin");
    }
}
