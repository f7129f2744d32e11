using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.OpenData;
using OgpKosovo.Content.Reading;
using OgpKosovo.Site.Tests.Sites;

namespace OgpKosovo.Site.Tests.OpenData;

/// <summary>The real site's open data in both Serbian scripts.</summary>
public sealed partial class DataScriptsTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public void Every_text_is_there_in_both_scripts_and_the_ids_of_tags_are_the_same()
    {
        foreach (var set in Sets())
            foreach (var texts in set.Records.SelectMany(Objects).Where(o => o.ContainsKey("sr")))
                Assert.True(texts.ContainsKey("sr-cyrl"), $"{set.Name}: {texts.ToJsonString()}");
        var news = Sets().Single(s => s.Name == "news").Records;
        Assert.All(news, n => Assert.Equal(n["tags"]!["en"]!.ToJsonString(), n["tags"]!["sr-cyrl"]!.ToJsonString()));
    }

    // The page is made of the HTML of the Latin text, the data of its Markdown.
    [Fact]
    public void Markdown_in_Cyrillic_has_the_words_of_the_page()
    {
        var compared = 0;
        foreach (var set in Sets())
            foreach (var field in set.Fields.Where(f => f.Shape.IsMarkdown))
                foreach (var record in set.Records.Where(r => r[field.Name]?["sr-cyrl"] is not null))
                {
                    var page = site[Addresses.File(new Uri((string)record["pages"]!["sr-cyrl"]!).AbsolutePath)];
                    Assert.Contains(Words(Html((string)record[field.Name]!["sr-cyrl"]!)), Words(page), StringComparison.Ordinal);
                    compared++;
                }

        Assert.True(compared > 8);
    }

    [Fact]
    public void Links_in_texts_are_full_addresses_in_the_language_of_the_text()
    {
        var texts = Sets().SelectMany(s => s.Records).SelectMany(Objects).Where(o => o.ContainsKey("sr-cyrl")).ToList();
        Assert.DoesNotContain(texts, t => t.ToJsonString().Contains("](../", StringComparison.Ordinal));
        var linked = texts.Where(t => t["sr-cyrl"]!.ToJsonString().Contains("](https://ogpkosova.org/", StringComparison.Ordinal)).ToList();
        Assert.True(linked.Count > 2);
        Assert.All(linked, t => Assert.DoesNotContain("ogpkosova.org/sr/", t["sr-cyrl"]!.ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_Serbian_text_of_pages_and_news_has_the_same_words_as_Markdown_in_Cyrillic()
    {
        var markdown = new CyrillicMarkdown(site.Site.Cyrillic);
        var files = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "input"), "*.sr.md", SearchOption.AllDirectories).ToList();
        Assert.True(files.Count > 20);
        foreach (var file in files)
        {
            var text = FrontMatterText.Split(File.ReadAllText(file), out _)!.Body;
            Assert.Equal(Words(site.Site.Cyrillic.FromLatinHtml(Html(text))), Words(Html(markdown.FromLatin(text))));
        }
    }

    private IReadOnlyList<DataSet> Sets() => ((DataPage)site.Site.Sections["data"].Pages[0].Model).Sets;

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => Objects(p.Value)).Prepend(map),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static string Html(string markdown)
    {
        var body = new MarkdownReader().Read(markdown, new Place("x"), "sr", new DiagnosticBag());
        return body.ToHtml(_ => "");
    }

    // Without white space, which is not the same between the parts of a page.
    private static string Words(string html) => string.Concat(WebUtility.HtmlDecode(Tags().Replace(html, " ")).Where(c => !char.IsWhiteSpace(c)));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
