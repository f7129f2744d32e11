using System.Security.Cryptography;
using System.Text;
using OgpKosovo.Content.Linking;

namespace OgpKosovo.Themes.Civic.Shell;

/// <summary>What the picture says that social networks show beside a link to a page.</summary>
/// <param name="Tag">The language of the texts.</param>
/// <param name="Site">The name of the site.</param>
/// <param name="Section">Where the page belongs, or nothing.</param>
/// <param name="Title">The title of the page.</param>
/// <param name="Host">Where the site is.</param>
public sealed record ShareCard(string Tag, string Site, string Section, string Title, string Host)
{
    /// <summary>The size in pixels that networks ask for: https://developers.facebook.com/docs/sharing/webmasters/images.</summary>
    public const int Width = 1200;

    /// <inheritdoc cref="Width"/>
    public const int Height = 630;

    // Part of every name: raise it when cards are drawn in another way.
    private const string Recipe = "1";

    /// <summary>The path of the picture; pages that say the same share one, and another text has another path.</summary>
    public string Path => $"/assets/cards/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Recipe, Tag, Site, Section, Title, Host))))[..20]}.png";

    public static ShareCard Of(Page page, Site site)
    {
        string InScript(string text) => site.InScript(text, page.Language);
        return new ShareCard(
            page.Language.Tag,
            InScript(site.Title(page.Language)),
            page.Parent is { Parent: not null } section ? InScript(section.Title) : "",
            InScript(page.Title),
            site.Settings.Host);
    }
}
