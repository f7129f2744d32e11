using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Terms;
using OgpKosovo.Content.Yaml;
using OgpKosovo.Site.Commands;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Tests.Sites;

/// <summary>The texts of the interface.</summary>
public sealed class StringsTests
{
    private static readonly string[] Sources = ["themes/civic", "src"];
    private static readonly string[] Languages = ["sq", "sr", "en"];

    [Fact]
    public void Every_language_has_the_same_keys_in_the_same_order()
    {
        Assert.Equal(Keys("en"), Keys("sq"));
        Assert.Equal(Keys("en"), Keys("sr"));
    }

    [Fact]
    public void Every_text_is_used()
    {
        var sources = Sources
            .SelectMany(d => Directory.EnumerateFiles(Path.Combine(Checkout.Root, d), "*", SearchOption.AllDirectories))
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor" && !f.Contains("node_modules", StringComparison.Ordinal))
            .Select(File.ReadAllText).ToList();
        var quoted = sources.SelectMany(s => Regex.Matches(s, "\"([a-z][A-Za-z]*[.][^\"]*)\"").Select(m => m.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);

        // Keys that end in the name of a section, a status or a kind are put together.
        var beginnings = quoted.Where(q => q.EndsWith('.')).ToList();
        var unused = Keys("en").Where(k => !quoted.Contains(k) && !beginnings.Any(b => k.StartsWith(b, StringComparison.Ordinal)));

        Assert.Empty(unused);
    }

    [Fact]
    public void No_text_holds_a_term_that_the_glossary_forbids()
    {
        var bag = new DiagnosticBag();
        var glossary = new ContentReader(Checkout.Root, Path.Combine(Checkout.Root, "input"), new Settings()).Read().One<Glossary>();
        foreach (var language in Languages)
            new TermCheck(new ForbiddenTerms(glossary)).Check(Theme.Strings(language)!, language, language + ".yml", bag);

        Assert.Empty(bag.Sorted().Select(d => d.ToLine(new MessageCatalog("en"))));
    }

    [Fact]
    public void A_new_language_needs_an_entry_in_the_settings_and_one_file()
    {
        using var site = new SmallSite("""{ "Host": "example.org", "Languages": ["sq", "sr", "en", "tr"] }""")
            .With("themes/civic/strings/tr.yml", Turkish())
            .Text("pages/about.tr.md", "title: Hakkımızda", "## Şehir ve ışık\n\nTürkçe bir metin.\n").Text("pages/about.en.md", "title: About")
            .With("input/members/m.yml", "name:\n  tr: Örgüt\nshortName: O\nkind: media\n")
            .Built();

        Assert.Equal("tr", site.Page("/tr/hakkimizda/").DocumentElement.GetAttribute("lang"));
        Assert.Equal("sehir-ve-isik", site.Page("/tr/hakkimizda/").QuerySelector("main h2")!.Id);
        Assert.Equal(["en https://example.org/en/about/", "tr https://example.org/tr/hakkimizda/", "x-default https://example.org/en/about/"], site.Alternates("/tr/hakkimizda/"));
        Assert.Equal("/tr/hakkimizda/", site.Switcher("/en/about/")[^1]);
        Assert.True(site.Has("tr/feed.atom"));
        Assert.Equal(ExitCode.Done, site.Check());
    }

    [Fact]
    public void A_text_that_a_language_lacks_is_an_error_and_no_page_shows_its_key()
    {
        using var site = new SmallSite("""{ "Host": "example.org", "Languages": ["en", "tr"] }""")
            .With("themes/civic/strings/tr.yml", Turkish().Replace("shell.skip:", "#", StringComparison.Ordinal))
            .Text("pages/about.en.md", "title: About");

        Assert.Equal(ExitCode.ContentHasErrors, site.Build());
        Assert.Equal(
            "themes/civic/strings/tr.yml: error OGP022: The text \"shell.skip\" of the interface is missing in the language \"tr\". Add it to themes/civic/strings/tr.yml.",
            Assert.Single(site.Problems));
    }

    [Fact]
    public void A_site_overrides_single_texts()
    {
        using var site = new SmallSite().With("themes/civic/strings/en.yml", "shell.skip: Go on\n").Text("pages/about.en.md", "title: About").Built();

        Assert.Equal("Go on", site.Page("/en/about/").QuerySelector("a.skip")!.TextContent);
    }

    private static IEnumerable<string> Keys(string language) => Map(language).Entries.Select(e => e.Key.Value);

    private static YamlMap Map(string language) => (YamlMap)YamlReader.Read(Theme.Strings(language)!, language + ".yml", 0, new DiagnosticBag())!;

    // The English texts under Turkish names: what is tested is that nothing else is needed.
    private static string Turkish() => Theme.Strings("en")!
        .Replace("language.tag: en", "language.tag: tr", StringComparison.Ordinal)
        .Replace("language.culture: en-GB", "language.culture: tr-TR", StringComparison.Ordinal)
        .Replace("language.endonym: English", "language.endonym: Türkçe", StringComparison.Ordinal)
        .Replace("address.about: about\n", "address.about: hakkimizda\n", StringComparison.Ordinal);
}
