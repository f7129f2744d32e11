using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Tests.Publishing;

namespace OgpKosovo.Site.Tests.Commands;

/// <summary>The commands for those who write.</summary>
public sealed class EditorsCommandsTests : IDisposable
{
    private readonly SmallSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Format_lists_then_mends_and_changes_nothing_that_readers_get()
    {
        site.Put("input/tags/t.yml", "# a remark\nname: {en: 'A tag', sr: Oznaka, sq: Etiketa}\n");
        site.Put("input/data/glossary.yml", "terms:\n- id: ogp\n  name:\n    en: |\n      OGP\n    sq: OGP\n    sr: OGP\n");
        var before = site.Build().Files.Select(f => (f.Path, f.Sha256)).ToList();

        var (code, listed) = await Run(FormatCommand.Entry(), "--check");
        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("input/tags/t.yml\n  line 1, this comment is left out: a remark\n", listed, StringComparison.Ordinal);
        Assert.StartsWith("# a remark", site.Read("input/tags/t.yml"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await Run(FormatCommand.Entry())).Code);
        Assert.Equal("name:\n  sq: Etiketa\n  sr: Oznaka\n  en: A tag\n", site.Read("input/tags/t.yml"));
        Assert.Equal((ExitCode.Done, "All files are in the canonical form.\n"), await Run(FormatCommand.Entry(), "--check"));

        Assert.Equal(before, site.Build().Files.Select(f => (f.Path, f.Sha256)));
    }

    [Fact]
    public async Task Format_leaves_alone_what_it_cannot_read()
    {
        site.Put("input/tags/t.yml", "name: [\n");

        var (code, said) = await Run(FormatCommand.Entry());

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("input/tags/t.yml(", said, StringComparison.Ordinal);
        Assert.Equal("name: [\n", site.Read("input/tags/t.yml"));
    }

    [Fact]
    public async Task New_makes_drafts_in_all_languages_and_never_writes_over_anything()
    {
        var (code, said) = await Run(NewCommand.Entry(), "news", "Ë: e re", "Novo");

        Assert.Equal((ExitCode.Done, "input/news/e-e-re.sq.md"), (code, said.Split('\n')[0]));
        Assert.Equal("---\ntitle: 'Ë: e re'\npublished: 2026-04-21\nexcluded: true\n---\n", site.Read("input/news/e-e-re.en.md"));
        Assert.StartsWith("---\ntitle: Novo\n", site.Read("input/news/e-e-re.sr.md"), StringComparison.Ordinal);
        Assert.NotNull(site.Load());

        site.Remove("input/news/e-e-re.sq.md");
        Assert.Equal(ExitCode.ContentHasErrors, (await Run(NewCommand.Entry(), "news", "Ë: e re")).Code);
        Assert.False(File.Exists(Path.Combine(site.Root, "input/news/e-e-re.sq.md")));
    }

    [Fact]
    public async Task New_makes_one_file_of_a_record_and_tells_what_is_still_missing()
    {
        var (code, said) = await Run(NewCommand.Entry(), "plans", "Plani i parë", "--id", "plan-1");

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal("title:\n  sq: Plani i parë\n", site.Read("input/plans/plan-1.yml"));
        Assert.Contains("Still to be written", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("newz", "Title")]
    [InlineData("site", "Title")]
    [InlineData("news", " ")]
    [InlineData("news", "…")]
    [InlineData("news", "Title", "--id", "../x")]
    [InlineData("news", "Con")]
    [InlineData("members", "Title", "--id", "LPT1")]
    [InlineData("news", "Title", "--id", "a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name")]
    public async Task New_refuses_what_makes_no_file(params string[] arguments) =>
        Assert.Equal(ExitCode.WrongUsage, (await Run(NewCommand.Entry(), arguments)).Code);

    [Fact]
    public async Task Translations_are_counted_by_language()
    {
        site.Remove("input/news/launch.en.md");
        site.Put("input/pages/contact.sq.md", "---\ntitle: K\nupdated: 2026-04-01\nredirectFrom: [/sq/old name/]\n---\nText.\n");
        site.Put("input/pages/contact.sr.md", "---\ntitle: K\nupdated: 2026-03-01\n---\nText.\n");

        var lines = (await Run(TranslationsCommand.Entry())).Said.Split('\n');

        Assert.Contains("news/launch    whole    whole    missing", lines);
        Assert.Contains("pages/contact  whole    stale    stale", lines);
        Assert.Contains("missing        0        0        1", lines);
    }

    [Fact]
    public async Task Doubtful_words_are_named_with_their_file()
    {
        site.Put("input/pages/about.sr.md", "---\ntitle: O nama\n---\n\nOdžibov je tu.\n");
        site.Put("input/tags/t.yml", "name:\n  sq: Odžibov\n  sr: Kanjiža\n");

        var (_, said) = await Run(TranslationsCommand.Entry(), "--cyrillic");

        Assert.Equal("input/pages/about.sr.md: Odžibov\ninput/tags/t.yml: Kanjiža\n", said);
    }

    [Fact]
    public async Task The_configuration_of_the_form_is_written_where_the_repository_is_known()
    {
        var folder = Path.Combine(site.Root, "admin");
        Assert.Contains("no config.json", (await Run(SchemaCommand.Entry(), folder)).Said, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Root, "schemas", "news.json")));

        site.Put("input/data/site.yml", "title:\n  sq: Vendi\nrepository: https://github.com/owner/name.git\nbranch: live\nsignIn: https://desk.example/\n");
        Assert.Equal(ExitCode.Done, (await Run(SchemaCommand.Entry(), folder)).Code);
        var config = site.Read("admin/config.json");
        foreach (var value in new[] { "\"owner/name\"", "\"live\"", "\"https://desk.example\"" })
            Assert.Contains(value, config, StringComparison.Ordinal);
    }

    private Task<(int Code, string Said)> Run(CommandEntry entry, params string[] arguments) => CommandRun.Of(entry, site.Options(), arguments);
}
