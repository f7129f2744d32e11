using System.Text;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Sections;
using OgpKosovo.Site.Feeds;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Publishing;

/// <summary>Lists every file of the site, for the build that writes them all and the preview that makes the one asked for.</summary>
public sealed class SiteFiles(Content.Linking.Site site, string input, ThemeFiles theme)
{
    /// <summary>All files; no two have the same path.</summary>
    public IReadOnlyList<SiteFile> All()
    {
        var files = site.Pages.Values.Select(p => new SiteFile(Addresses.File(p.Path), p, null)).ToList();
        files.Add(new SiteFile("index.html", Special("/", "choice", new LanguageChoicePage()), null));
        files.Add(new SiteFile("404.html", Special("/404.html", "not-found", new NotFoundPage()), null));
        files.AddRange(site.Redirects.Select(r => new SiteFile(Addresses.File(r.Key), null, () => RedirectPage.Make(site, r.Value))));
        foreach (var language in site.Languages.All)
        {
            files.Add(new SiteFile(Addresses.Feed(language, "atom")[1..], null, () => AtomFeed.Write(NewsFeed.Of(site, language))));
            files.Add(new SiteFile(Addresses.Feed(language, "rss")[1..], null, () => RssFeed.Write(NewsFeed.Of(site, language))));
            if (site.Section("documents", language) is not null)
                files.Add(new SiteFile(Addresses.DocumentsFeed(language)[1..], null, () => AtomFeed.Write(DocumentsFeed.Of(site, language))));
        }

        files.Add(new SiteFile("sitemap.xml", null, () => Sitemap.Write(site)));
        files.Add(new SiteFile("robots.txt", null, () => Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n\nSitemap: {site.Addresses.Absolute("/sitemap.xml")}\n")));
        files.AddRange(theme.All.Select(f => new SiteFile(f.Path, null, () => f.Bytes)));
        files.AddRange(site.Files.Files.Where(f => f.Kind is ContentKinds.Media or ContentKinds.Downloads).Select(Copied));
        return files;
    }

    private SiteFile Copied(ReadFile file)
    {
        var path = file.File[file.File.IndexOf(file.Kind, StringComparison.Ordinal)..];
        return new SiteFile(path, null, () => File.ReadAllBytes(Path.Combine(input, path)));
    }

    private Page Special(string path, string kind, object model) => new()
    {
        Kind = kind,
        Language = site.Languages.All[0],
        Path = path,
        Title = site.Title(site.Languages.All[0]),
        Model = model,
        Translations = new Translations(),
    };
}
