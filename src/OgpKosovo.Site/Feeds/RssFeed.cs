using System.Globalization;

namespace OgpKosovo.Site.Feeds;

/// <summary>Writes a feed as RSS 2.0, with the namespaces that readers expect (Atom's self link, content:encoded).</summary>
public static class RssFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    public static byte[] Write(Feed feed) => FeedXml.Write(xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.HomeAddress);
        xml.WriteElementString("description", feed.Subtitle ?? feed.Title);
        xml.WriteElementString("language", feed.Language.Tag);
        xml.WriteElementString("lastBuildDate", Time(feed.Updated));
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteAttributeString("href", feed.Self("rss"));
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
        {
            xml.WriteStartElement("item");
            xml.WriteElementString("title", entry.Title);
            xml.WriteElementString("link", entry.Address);
            xml.WriteElementString("guid", entry.Address);
            if (entry.Published is { } day)
                xml.WriteElementString("pubDate", Time(day));
            if (entry.Summary is { } summary)
                xml.WriteElementString("description", summary);
            xml.WriteElementString("encoded", Content, entry.Html());
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    // RFC 822, as RSS asks.
    private static string Time(DateOnly day) => day.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture) + " 00:00:00 GMT";
}
