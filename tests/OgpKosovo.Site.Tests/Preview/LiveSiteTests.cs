using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Site.Tests.Preview;

public sealed class LiveSiteTests
{
    private const string About = "input/pages/about.en.md";

    [Fact]
    public async Task The_first_request_after_saving_shows_the_new_text()
    {
        await using var site = await new PreviewSite().StartAsync();
        Assert.Contains("The first text.", (await site.GetAsync("/en/about/")).Text, StringComparison.Ordinal);
        site.Replace(About, "The first text.", "Another text.");
        var (_, page) = await site.GetAsync("/en/about/");
        Assert.Contains("Another text.", page, StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetString(site.Build()["en/about/index.html"]), PreviewSite.Bare(page));
    }

    [Fact]
    public async Task An_error_shows_over_the_last_good_page_and_goes_by_itself()
    {
        await using var site = await new PreviewSite().StartAsync();
        site.Replace(About, "title: About", "titel: About");
        var (status, page) = await site.GetAsync("/en/about/");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("The first text.", page, StringComparison.Ordinal);
        Assert.Contains($"{About}(2,1)", page, StringComparison.Ordinal);
        Assert.Contains("preview-errors", (await site.GetAsync("/sq/")).Text, StringComparison.Ordinal);
        site.Replace(About, "titel: About", "title: Renamed");
        page = (await site.GetAsync("/en/about/")).Text;
        Assert.Contains("Renamed", page, StringComparison.Ordinal);
        Assert.DoesNotContain("preview-errors", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_whose_file_is_gone_shows_as_it_was_with_the_error_over_it()
    {
        await using var site = new PreviewSite();
        site.Put("input/files/plan.txt", "x");
        site.Put("input/documents/plan.yml", "title:\n  en: Plan\nkind: other\nfiles:\n  - language: en\n    file: ../files/plan.txt\n");
        await site.StartAsync();

        File.Delete(Path.Combine(site.Root, "input/files/plan.txt"));

        var page = await site.WaitAsync("/en/documents/plan/", "OGP031");
        Assert.Contains("/files/plan.txt\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("failed", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_from_the_start_show_on_a_page_of_their_own_until_they_are_mended()
    {
        await using var site = new PreviewSite();
        site.Put(About, "no front matter\n");
        await site.StartAsync();
        var (status, page) = await site.GetAsync("/en/about/");
        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains($"{About}(1,1)", page, StringComparison.Ordinal);
        site.Put(About, "---\ntitle: About\n---\n\nMended.\n");
        await site.WaitAsync("/en/about/", "Mended.");
    }

    [Theory]
    [InlineData("statiq.json", "{ \"Host\": ")]
    [InlineData("statiq.json", "")]
    [InlineData("themes/civic/strings/en.yml", "shell.skip: [")]
    [InlineData("input/news/item.en.md", "---\ntitle: [\n---\n")]
    public async Task A_broken_file_shows_as_an_error_and_kills_nothing(string file, string broken)
    {
        await using var site = await new PreviewSite().StartAsync();
        var whole = File.Exists(Path.Combine(site.Root, file)) ? await File.ReadAllTextAsync(Path.Combine(site.Root, file), TestContext.Current.CancellationToken) : "shell.skip: Skip it\n";
        site.Put(file, broken);
        await site.WaitAsync("/en/about/", "preview-errors");
        site.Put(file, whole);
        await site.WaitAsync("/en/about/", page => !page.Contains("preview-errors", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Folders_may_be_deleted_and_come_back()
    {
        await using var site = await new PreviewSite().StartAsync();
        Directory.Delete(Path.Combine(site.Root, "input"), recursive: true);
        await site.WaitAsync("/en/about/", "preview-errors");
        File.Delete(Path.Combine(site.Root, "statiq.json"));
        await site.WaitAsync("/en/about/", "statiq.json");
        site.Put("statiq.json", """{ "Host": "example.org", "Languages": ["sq", "en"] }""");
        site.Put(About, "---\ntitle: About\n---\n\nBack again.\n");
        await site.WaitAsync("/en/about/", "Back again.");
        site.Put("input/news/later/deep.en.md", "---\ntitle: Deep\npublished: 2026-03-01\n---\n\nIn a new folder.\n");
        await site.WaitAsync("/en/news/deep/", "In a new folder.");
        site.Put("input/news/later/deep.en.md", "---\ntitle: Deep\npublished: 2026-03-01\n---\n\nWritten again.\n");
        await site.WaitAsync("/en/news/deep/", "Written again.");
    }

    [Fact]
    public async Task The_second_language_and_the_texts_of_the_interface_show_in_open_pages()
    {
        await using var site = await new PreviewSite().StartAsync();
        using var answer = await site.SendAsync(HttpMethod.Get, "/_preview/events");
        using var events = new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var first = await NextAsync(events);
        site.Replace("input/pages/about.sq.md", "Teksti shqip.", "Tekst tjetër.");
        var second = await NextAsync(events);
        Assert.NotEqual(first, second);
        Assert.Contains("Tekst tjetër.", (await site.GetAsync("/sq/rreth-nesh/")).Text, StringComparison.Ordinal);
        site.Put("themes/civic/strings/en.yml", "shell.skip: Over to the text\n");
        Assert.NotEqual(second, await NextAsync(events));
        await site.WaitAsync("/en/about/", "Over to the text");
    }

    [Fact]
    public async Task Drafts_and_items_of_the_future_show_when_they_are_asked_for()
    {
        await using var site = new PreviewSite();
        site.Put("input/news/tomorrow.en.md", "---\ntitle: Tomorrow\npublished: 2026-03-06\n---\n\nNot yet.\n");
        await site.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/en/news/tomorrow/")).Status);
        await using var other = new PreviewSite();
        other.Put("input/news/tomorrow.en.md", "---\ntitle: Tomorrow\npublished: 2026-03-06\n---\n\nNot yet.\n");
        await other.StartAsync(drafts: true);
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("/en/news/tomorrow/")).Status);
    }

    [Fact]
    public async Task The_bar_names_the_file_and_the_state_of_each_version()
    {
        await using var site = new PreviewSite();
        site.Put("input/pages/about.sq.md", "---\ntitle: Rreth nesh\nupdated: 2026-01-01\n---\n\nTeksti shqip.\n");
        site.Put(About, "---\ntitle: About\nupdated: 2026-02-01\n---\n\nThe text.\n");
        await site.StartAsync();
        var (_, page) = await site.GetAsync("/en/about/");
        Assert.Contains($"vscode://file/{site.Root.TrimStart('/')}/{About}", page, StringComparison.Ordinal);
        Assert.Contains("Shqip</a> (stale)", page, StringComparison.Ordinal);
        Assert.Contains("English</span> (whole)", page, StringComparison.Ordinal);
        Assert.Contains("(missing)", (await site.GetAsync("/en/news/item/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_while_reading_shows_on_the_pages_and_goes_with_its_cause()
    {
        var settings = new FaultySettings();
        await using var site = await new PreviewSite { Settings = settings }.StartAsync();

        settings.Fault = "No such luck.";
        site.Put("statiq.json", """{ "Host": "example.com", "Languages": ["sq", "en"] }""");
        var page = await site.WaitAsync("/en/about/", "No such luck.");
        Assert.Contains("The first text.", page, StringComparison.Ordinal);

        settings.Fault = null;
        site.Replace(About, "The first text.", "Another text.");
        page = await site.WaitAsync("/en/about/", "Another text.");
        Assert.DoesNotContain("preview-errors", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_build_passes_over_or_refuses_is_passed_over_or_refused()
    {
        await using var site = await new PreviewSite().StartAsync();
        var outside = Directory.CreateTempSubdirectory("preview-outside-");
        await File.WriteAllTextAsync(Path.Combine(outside.FullName, "secret.txt"), "secret", TestContext.Current.CancellationToken);
        string[] added = ["input/pages/.about.en.md.swp", "input/files/Plani i ri.pdf", "input/files/secret.txt", "input/pages/pipe.en.md", "input/pages/About.en.md"];
        string[] problems = ["", Codes.Name, Codes.LinkedFile, Codes.Unreadable, Codes.Name];

        site.Put(added[0], "b0VIM 9.0\0\u0002");
        site.Put(added[1], "x");
        File.CreateSymbolicLink(Path.Combine(site.Root, added[2]), Path.Combine(outside.FullName, "secret.txt"));
        using (var make = Process.Start("mkfifo", Path.Combine(site.Root, added[3])))
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        site.Put(added[4], "---\ntitle: About\n---\n\nA twin.\n");

        var page = await site.WaitAsync("/en/about/", page => problems.All(p => page.Contains(p, StringComparison.Ordinal)) && page.Split(Codes.Name).Length == 3);
        Assert.DoesNotContain("swp", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync("/files/secret.txt")).Status);

        foreach (var file in added)
            File.Delete(Path.Combine(site.Root, file));
        await site.WaitAsync("/en/about/", page => !page.Contains("preview-errors", StringComparison.Ordinal));
        outside.Delete(recursive: true);
    }

    [Fact]
    public async Task A_term_that_the_glossary_forbids_from_now_on_is_found_in_texts_that_stay_as_they_are()
    {
        await using var site = await new PreviewSite().StartAsync();
        site.Put("input/data/glossary.yml", "terms:\n  - id: words\n    name:\n      sq: fjalë\n      en: words\n    forbidden:\n      en:\n        - first text\n");
        await site.WaitAsync("/en/about/", Codes.ForbiddenTerm);

        site.Replace("input/data/glossary.yml", "first text", "second text");
        await site.WaitAsync("/en/about/", page => !page.Contains(Codes.ForbiddenTerm, StringComparison.Ordinal));
    }

    private static async Task<string> NextAsync(StreamReader events)
    {
        while (await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line;
        throw new EndOfStreamException();
    }

    /// <summary>No settings, which cannot be read while they have a fault.</summary>
    private sealed class FaultySettings : IReadOnlyDictionary<string, string>
    {
        public string? Fault { get; set; }

        public int Count => 0;

        public IEnumerable<string> Keys => [];

        public IEnumerable<string> Values => [];

        public string this[string key] => throw new KeyNotFoundException();

        public bool ContainsKey(string key) => Fault is null ? false : throw new InvalidOperationException(Fault);

        public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
        {
            value = null;
            return false;
        }

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => Enumerable.Empty<KeyValuePair<string, string>>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
