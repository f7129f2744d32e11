using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OgpKosovo.Content.News;
using OgpKosovo.Content.Sections;
using Page = OgpKosovo.Content.Linking.Page;

namespace OgpKosovo.Themes.Civic.Shell;

/// <summary>What a page says about itself to programs, as JSON-LD with the vocabulary of schema.org.</summary>
public static class StructuredData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // Every page has some kilobytes of it: each thread writes into the same memory.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? memory;

    public static string Of(View view)
    {
        var buffer = memory ??= new ArrayBufferWriter<byte>(4096);
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            if (view.Page.Model is HomePage)
                WriteSite(json, view);
            if (view.Page.Model is NewsItem item)
                WriteArticle(json, view, item);
            if (view.Page.Parent is not null)
                WriteBreadcrumbs(json, view, view.Page.StandsInFor ?? view.Page);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteSite(Utf8JsonWriter json, View view)
    {
        var name = view.InScript(view.Site.Title(view.Language));
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("name", name);
        json.WriteString("url", view.Absolute(view.Page));
        json.WriteString("inLanguage", view.Language.Tag);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("name", view.Text(view.Site.Info?.Publisher) is { } publisher ? view.InScript(publisher.Text) : name);
        json.WriteString("url", view.Site.Addresses.Absolute("/"));
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, View view, NewsItem item)
    {
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", view.InScript(view.Page.Title));
        if (view.Page.Description is { } description)
            json.WriteString("description", view.InScript(description));
        if (item.Item.FrontMatter.Published is { } published)
            json.WriteString("datePublished", published.ToString());
        if (view.Page.Updated is { } updated)
            json.WriteString("dateModified", updated.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        if (item.Item.Picture is { } picture)
            json.WriteString("image", view.Site.Addresses.Absolute(picture.Widest.Path));
        json.WriteString("inLanguage", view.Language.Tag);
        json.WriteString("url", view.Absolute(view.Page));
        json.WriteEndObject();
    }

    // The way to the canonical address, in the language that is written there.
    private static void WriteBreadcrumbs(Utf8JsonWriter json, View view, Page to)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var page in to.Ancestors.Append(to))
            WriteCrumb(json, view, page, ++position);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCrumb(Utf8JsonWriter json, View view, Page page, int position)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ListItem");
        json.WriteNumber("position", position);
        json.WriteString("name", view.Site.InScript(page.Parent is null ? view.Site.Languages.Texts(page.Language)["section.home"] : page.Title, page.Language));
        json.WriteString("item", view.Absolute(page));
        json.WriteEndObject();
    }
}
