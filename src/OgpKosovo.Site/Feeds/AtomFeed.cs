using System.Globalization;
using System.Xml;

namespace OgpKosovo.Site.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
public static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Write(Feed feed) => FeedXml.Write(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Language.Tag);
        xml.WriteElementString("id", Namespace, feed.Self("atom"));
        xml.WriteElementString("title", Namespace, feed.Title);
        if (feed.Subtitle is { } subtitle)
            xml.WriteElementString("subtitle", Namespace, subtitle);
        xml.WriteElementString("updated", Namespace, Time(feed.Updated));
        Link(xml, "self", "application/atom+xml", feed.Self("atom"));
        Link(xml, "alternate", "text/html", feed.HomeAddress);
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, feed.Author);
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
        {
            xml.WriteStartElement("entry", Namespace);
            xml.WriteElementString("id", Namespace, entry.Address);
            xml.WriteElementString("title", Namespace, entry.Title);
            if (entry.Published is { } day)
                xml.WriteElementString("published", Namespace, Time(day));
            xml.WriteElementString("updated", Namespace, Time(entry.Updated));
            Link(xml, "alternate", "text/html", entry.Address);
            if (entry.Summary is { } summary)
                xml.WriteElementString("summary", Namespace, summary);
            xml.WriteStartElement("content", Namespace);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(entry.Html());
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // RFC 3339; midnight of the day, since an item has no time of day.
    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
