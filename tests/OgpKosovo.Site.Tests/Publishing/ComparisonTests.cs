using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Gone;
using OgpKosovo.Site.Comparing;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Publishing;

/// <summary>Addresses never die.</summary>
public sealed class ComparisonTests : IDisposable
{
    private readonly SmallSite site = new();
    private readonly Publication before;

    public ComparisonTests() => before = site.Build();

    public void Dispose() => site.Dispose();

    [Fact]
    public void The_same_site_again_loses_nothing() => Assert.Empty(Losses());

    [Fact]
    public void A_deleted_page_without_a_redirect_stops_the_publication_with_every_address()
    {
        site.Remove("input/pages/contact.en.md");
        Assert.Equal(["OGP090 /en/contact/", "OGP090 /en/old name/"], Losses());
    }

    [Fact]
    public void A_redirect_keeps_the_address()
    {
        site.Remove("input/pages/contact.en.md");
        site.Put("input/pages/about.en.md", "---\ntitle: About\nredirectFrom: [/en/contact/, /en/old name/]\n---\nText.\n");
        Assert.Empty(Losses());
    }

    [Fact]
    public void An_entry_makes_a_page_that_says_what_was_there_and_why_it_is_gone()
    {
        RemoveContact();
        site.Put("input/data/gone.yml", Gone);
        Assert.DoesNotContain(Losses(), l => l.StartsWith("OGP090", StringComparison.Ordinal));
        var html = File.ReadAllText(Path.Combine(site.Output, "en/contact/index.html"));
        Assert.Contains("No longer here: Contacts", html, StringComparison.Ordinal);
        Assert.Contains("Outdated", html, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Output, "sr-cyrl/kontakt/index.html")));
        Assert.Contains("noindex", html, StringComparison.Ordinal);
        Assert.DoesNotContain("/kontakt/", File.ReadAllText(Path.Combine(site.Output, "sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gone_address_at_which_a_page_is_is_an_error()
    {
        site.Put("input/data/gone.yml", Gone);
        site.Load();
        Assert.Contains(site.Found, f => f.StartsWith("OGP040 /en/contact/ input/pages/contact.en.md", StringComparison.Ordinal));
        var lines = site.Bag.Sorted().Select(d => d.ToLine(SmallSite.Texts.Messages)).ToList();
        Assert.Contains(lines, l => l.StartsWith("input/data/gone.yml(2,45): error OGP040: The address /en/contact/ ", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("input/data/gone.yml(2,31): error OGP040: The address /sr-cyrl/kontakt/ ", StringComparison.Ordinal));
    }

    [Fact]
    public void Fewer_pages_by_more_than_a_tenth_and_a_lost_kind_need_a_confirmation_that_has_not_run_out()
    {
        foreach (var language in new[] { "sq", "sr", "en" })
            site.Remove($"input/news/launch.{language}.md");
        Assert.Contains(Losses(), l => l.StartsWith("OGP091", StringComparison.Ordinal));
        Assert.Contains("OGP092 en news", Losses());
        site.Put("input/data/gone.yml", "confirmed:\n  - until: 2026-04-20\n    reason: News moved.\n");
        Assert.Contains("OGP092 en news", Losses());
        var bag = new DiagnosticBag();
        Compare().Report(bag);
        Assert.Contains(bag.Sorted(), d => d is { Code: Codes.KindLost, Place: { File: "input/data/gone.yml", Line: 2 } });
        site.Put("input/data/gone.yml", "confirmed:\n  - until: 2026-04-21\n    reason: News moved.\n");
        Assert.All(Losses(), l => Assert.StartsWith("OGP090", l, StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_counts_pages_by_language_and_names_what_is_lost()
    {
        site.Remove("input/pages/contact.en.md");
        var report = new ComparisonReport(Compare(), SmallSite.Texts).Write(2048);
        Assert.Matches(@"\| en \| 0 \| \d+ \| 1 \|", report);
        Assert.Contains("- `/en/contact/`", report, StringComparison.Ordinal);
        Assert.Contains("- `input/pages/contact.en.md`", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_no_record_is_in_any_more_leads_to_its_section_again_and_again()
    {
        site.Put("input/news/second.en.md", "---\ntitle: Second\npublished: 2025-03-01\ntags: [people]\n---\nText.\n");
        var withLists = site.Build();
        Assert.Contains(withLists.Files, f => f.Origin?.Address == "/en/news/tag/people/");
        site.Put("input/news/second.en.md", "---\ntitle: Second\npublished: 2026-03-01\n---\nText.\n");
        var (now, loaded) = (site.Build(), site.Load()!);
        PublicationComparison With(Publication last, Publication next) => new(last, next, null, loaded.Languages, site.Today);
        var former = FormerLists.Of(With(withLists, now), loaded).ToList();
        Assert.Equal(["en/news/2025/index.html", "en/news/tag/people/index.html"], former.Select(f => f.Path));
        Assert.All(former, f => Assert.Contains("url=/en/news/\"", System.Text.Encoding.UTF8.GetString(f.Make!()), StringComparison.Ordinal));

        var published = new Publication([.. now.Files, .. former.Select(f => new PublishedFile(f.Path, "", f.Origin))]);
        var bag = new DiagnosticBag();
        With(withLists, published).Report(bag);
        Assert.Empty(bag.Sorted());
        Assert.Equal(former.Select(f => f.Origin), FormerLists.Of(With(published, now), loaded).Select(f => f.Origin));
    }

    [Fact]
    public void Files_of_data_and_calendars_do_not_vanish_either_and_can_be_named_as_gone()
    {
        site.Put("input/meetings/a.yml", "title:\n  en: Meeting\nkind: forum\ndate: 2026-03-01\n");
        var full = site.Build();
        site.Remove("input/meetings/a.yml");
        List<string> Lost()
        {
            var (now, loaded, bag) = (site.Build(), site.Load()!, new DiagnosticBag());
            new PublicationComparison(full, now, loaded.Files.One<GoneAddresses>(), loaded.Languages, site.Today).Report(bag);
            return [.. bag.Sorted().Where(d => d.Code == Codes.AddressLost).Select(d => (string)d.Arguments[0].ToString())];
        }

        Assert.Contains("/data/meetings.csv", Lost());
        Assert.Contains("/en/calendar.ics", Lost());
        site.Put("input/data/gone.yml", """
            gone:
              - addresses: [/data/meetings.csv, /en/calendar.ics, /sr/sastanci/meeting/calendar.ics]
                was:
                  en: Meetings
                why:
                  en: A test.
                date: 2026-04-20
            """);
        Assert.DoesNotContain("/data/meetings.csv", Lost());
        Assert.DoesNotContain("/en/calendar.ics", Lost());
        Assert.DoesNotContain("/sr-cyrl/sastanci/meeting/calendar.ics", Lost());
    }

    private const string Gone = """
        gone:
          - addresses: [/sq/kontakt/, /sr/kontakt/, /en/contact/, /sq/old name/, /sr/old name/, /en/old name/]
            was:
              sq: Kontaktet
              sr: Kontakti
              en: Contacts
            why:
              sq: E vjetruar
              sr: Zastarelo
              en: Outdated
            date: 2026-04-20
        """;

    private void RemoveContact()
    {
        foreach (var language in new[] { "sq", "sr", "en" })
            site.Remove($"input/pages/contact.{language}.md");
    }

    private PublicationComparison Compare()
    {
        var now = site.Build();
        var loaded = site.Load()!;
        return new PublicationComparison(before, now, loaded.Files.One<GoneAddresses>(), loaded.Languages, site.Today);
    }

    private List<string> Losses()
    {
        var bag = new DiagnosticBag();
        Compare().Report(bag);
        return [.. bag.Sorted().Select(d => $"{d.Code} {string.Join(' ', d.Arguments)}")];
    }
}
