using System.Text;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Sections;
using OgpKosovo.Site.Calendars;
using OgpKosovo.Site.Feeds;
using OgpKosovo.Site.Gone;
using OgpKosovo.Site.Hosting;
using OgpKosovo.Site.OpenData;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Pictures;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Publishing;

/// <summary>Lists every file of the site, for the build that writes them all and the preview that makes the one asked for.</summary>
/// <param name="site">The site.</param>
/// <param name="input">The folder of the content.</param>
/// <param name="theme">The files of the theme.</param>
/// <param name="commit">The commit of the sources, or null.</param>
public sealed class SiteFiles(Content.Linking.Site site, string input, ThemeFiles theme, string? commit = null)
{
    /// <summary>All files; no two have the same path.</summary>
    public IReadOnlyList<SiteFile> All()
    {
        var files = site.Pages.Values.Concat(GonePages.Of(site)).Select(p => new SiteFile(Addresses.File(p.Path), p, null)).ToList();
        files.Add(new SiteFile("index.html", Special("/", "choice", site.Title, new LanguageChoicePage()), null));
        files.Add(new SiteFile("404.html", Special("/404.html", "not-found", l => site.Languages.Texts(l)["lost.heading"], new NotFoundPage()), null));
        files.AddRange(site.Redirects.Select(r => new SiteFile(
            Addresses.File(r.Key), null, () => RedirectPage.Make(site, r.Value), new FileOrigin(r.Key, FileKinds.Redirect, r.Value.Language.Tag, r.Value.Source))));
        foreach (var language in site.Languages.All)
        {
            files.Add(Feed(language, "atom", () => AtomFeed.Write(NewsFeed.Of(site, language))));
            files.Add(Feed(language, "rss", () => RssFeed.Write(NewsFeed.Of(site, language))));
            if (site.Section("documents", language) is not null)
                files.Add(Other(Addresses.DocumentsFeed(language)[1..], () => AtomFeed.Write(DocumentsFeed.Of(site, language))));
        }

        files.AddRange(CalendarFiles.Of(site));
        files.AddRange(DataFiles.Of(site, commit));
        files.Add(Other("sitemap.xml", () => Sitemap.Write(site)));
        files.Add(Other("robots.txt", () => Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n\nSitemap: {site.Addresses.Absolute("/sitemap.xml")}\n")));
        files.AddRange(theme.All.Select(f => new SiteFile(f.Path, null, () => f.Bytes)));
        files.AddRange(site.Files.Files.Where(f => f.DownloadPath is not null).Select(Copied));
        files.AddRange(PictureFiles.Of(site));
        files.Add(new SiteFile("_headers", null, () => HostFiles.Headers(site)));
        files.Add(new SiteFile("_redirects", null, () => HostFiles.Redirects(site)));
        files.Add(Other(HealthFile.Path, () => HealthFile.Make(site, commit)));
        if (site.Info?.Contact is { } contact)
            files.Add(Other(SecurityFile.Path, () => SecurityFile.Make(site, contact)));
        return files;
    }

    private SiteFile Copied(ReadFile file)
    {
        var path = file.DownloadPath![1..];
        return new SiteFile(path, null, () => File.ReadAllBytes(Path.Combine(input, path)), new FileOrigin(file.DownloadPath, FileKinds.File, Source: file.File));
    }

    private static SiteFile Feed(Languages.Language language, string ending, Func<byte[]> make)
    {
        var address = Addresses.Feed(language, ending);
        return new SiteFile(address[1..], null, make, new FileOrigin(address, FileKinds.Feed, language.Tag));
    }

    private static SiteFile Other(string path, Func<byte[]> make) => new(path, null, make, new FileOrigin("/" + path, FileKinds.File));

    // A page for all readers is called in every language.
    private Page Special(string path, string kind, Func<Languages.Language, string> title, object model) => new()
    {
        Kind = kind,
        Language = site.Languages.All[0],
        Path = path,
        Title = string.Join(" · ", site.Languages.All.Select(l => site.InScript(title(l), l)).Distinct()),
        Description = model is LanguageChoicePage ? site.Home(site.Languages.All[0]).Description : null,
        Model = model,
        Translations = new Translations(),
    };
}
