using System.Globalization;
using OgpKosovo.Content.Linking;

namespace OgpKosovo.Site.Feeds;

/// <summary>Writes the sitemap (sitemaps.org 0.9) with each page's versions in other languages.</summary>
public static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const int BytesOfPage = 700;

    public static byte[] Write(Content.Linking.Site site) => FeedXml.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in site.Pages.Values.Where(p => p.StandsInFor is null).OrderBy(p => p.Path, StringComparer.Ordinal))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, site.Addresses.Absolute(page.Path));
            if (page.Updated is { } day)
                xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            foreach (var (tag, address) in Alternates.Of(page, site))
            {
                xml.WriteStartElement("link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", tag);
                xml.WriteAttributeString("href", address);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }, capacity: site.Pages.Count * BytesOfPage);
}
