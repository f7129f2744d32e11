using System.Diagnostics;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Reviewing;
using OgpKosovo.Site.Tests.Commands;
using OgpKosovo.Site.Tests.Publishing;

namespace OgpKosovo.Site.Tests.Reviewing;

/// <summary>What a colleague reads about a change, from a real repository.</summary>
public sealed class ReviewTests : IDisposable
{
    private const string File = "input/members/n.yml";

    private const string Draft = "input/consultations/k.yml";

    private readonly SmallSite site = new();

    public ReviewTests()
    {
        site.Put(File, Member("Rrjeti"));
        Git("init", "-q", "-b", "main");
        Commit("All");
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void Every_value_is_told_with_its_language_and_what_one_language_alone_has()
    {
        Git("checkout", "-q", "-b", "change");
        site.Put("input/news/launch.sq.md", "---\ntitle: Titull i ri\npublished: 2026-03-01\nslug: launch\n---\nText [out](https://elsewhere.example/x#y).\n\nNew `one`.\n");
        site.Put("input/news/launch.sr.md", "---\ntitle: Novi naslov\npublished: 2026-03-01\nslug: launch\n---\nText [out](https://elsewhere.example/x#y).\n");
        site.Remove("input/files/a.pdf");
        Commit("Change");

        var report = Report("main");

        Assert.Contains("### news/launch\n", report, StringComparison.Ordinal);
        Assert.Contains("- title (sq): `Rreth nesh 3` → `Titull i ri`\n", report, StringComparison.Ordinal);
        Assert.Contains("- title (sr): `O nama 3` → `Novi naslov`\n", report, StringComparison.Ordinal);
        Assert.Contains("- text (sq): – → `New ’one’.`\n", report, StringComparison.Ordinal);
        Assert.Contains("- news/launch: title is changed in sq, sr, but not in en.\n", report, StringComparison.Ordinal);
        Assert.Contains("- news/launch: text is changed in sq, but not in en, sr.\n", report, StringComparison.Ordinal);
        Assert.Contains("`sq/lajme/launch/index.html` ([today](https://example.org/sq/lajme/launch/))", report, StringComparison.Ordinal);
        Assert.DoesNotContain("⚠", report, StringComparison.Ordinal);
        Assert.DoesNotContain("### members", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_page_is_found_in_the_finished_site_and_nowhere_else()
    {
        Git("checkout", "-q", "-b", "change");
        site.Put("input/members/m.yml", Member("Shoqata"));
        Commit("A member");

        var report = Report("main");

        Assert.Contains("- Pages: `sq/anetare/m/index.html`, ", report, StringComparison.Ordinal);
        Assert.DoesNotContain("[today]", report, StringComparison.Ordinal);
        Assert.Contains("download \"site\" from [this run](https://github.com/ogp/site/actions/runs/7#artifacts)", report, StringComparison.Ordinal);
    }

    // The editors' page cuts its branch from the newest state and writes the whole record as it was opened.
    [Fact]
    public void A_save_that_takes_back_what_a_colleague_published_is_told()
    {
        site.Put(File, Member("Rrjeti i Ri"));
        Commit("A colleague's name");
        Git("checkout", "-q", "-b", "change");
        site.Put(File, Member("Rrjeti") + "website: https://example.org/\n");
        Commit("Website");

        var report = Report("main");

        Assert.Matches(@"- ⚠ members/n: name \(sq\) gets back the value that it had before \d{4}-\d\d-\d\d \(`A colleague's name`\)\. Was that meant\?\n", report);
        Assert.Contains("- website: nothing → `https://example.org/`\n", report, StringComparison.Ordinal);
    }

    [Theory]
    // Put in without a number, and with one; reworded; taken out, and with a word left; the last one; the first two joined; a list.
    [InlineData("One.\n\nNew\n**here**.\n\nTwo.\n\n- three\n- four", 13, "2–4", "{#1.1}")]
    [InlineData("New.\n\nOne.\n\nTwo.\n\n- three\n- four", 11, "1–4", "{#0.1}")]
    [InlineData("One.\n\n{#1.1} New.\n\nTwo.\n\n- three\n- four", 0, "", "")]
    [InlineData("One.\n\nTwo, *better*.\n\n- three\n- four and more", 0, "", "")]
    [InlineData("**One**.\n\nTwo.\n\n1. three\n\n2. four", 0, "", "")]
    [InlineData("One.\n\n- three\n- four", 13, "3–4", "{#1.1}")]
    [InlineData("One.\n\n(deleted)\n\n- three\n- four", 0, "", "")]
    [InlineData("One.\n\nTwo.\n\n- three\n- four\n\nLast.", 0, "", "")]
    [InlineData("One. Two.\n\n- three\n- four", 13, "3–4", "{#1.1}")]
    [InlineData("## Head\n\nOne.\n\nTwo.\n\n- new\n- three\n- four", 17, "3–4", "{#2.1}")]
    public void A_published_draft_whose_numbers_stand_for_other_paragraphs_is_told(string draft, int line, string numbers, string next)
    {
        site.Put(Draft, Consultation("One.\n\nTwo.\n\n- three\n- four"));
        Commit("A draft");
        Git("checkout", "-q", "-b", "change");
        site.Put(Draft, Consultation(draft));
        Commit("Change");

        var linked = site.Load()!;
        var found = DraftShifts.In(Review.Of(site.Root, "main", ["sq", "sr", "en"])!.Changes, linked);

        Assert.Equal(line == 0 ? [] : [$"{Draft}({line},1): warning OGP104: The numbers {numbers}"], found.Select(f => f.ToLine(new ConsoleTexts("en").Messages).Split(" of ")[0]));
        Assert.All(found, f => Assert.Contains($"({next})", f.Message(new ConsoleTexts("en").Messages), StringComparison.Ordinal));
        Assert.Equal(line > 0, Report("main").Contains($"- ⚠ `input/consultations/k.yml:{line}`: The numbers ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ProblemFormat.Text, "^## [^\\0]*- ⚠ `input/consultations/k.yml:13`: The numbers 2–4 ")]
    [InlineData(ProblemFormat.Github, "^::warning file=input/consultations/k.yml,line=13,[^\\0]*\n## ")]
    [InlineData(ProblemFormat.Json, "^\\[[^\\0]*\"code\": \"OGP104\"[^\\0]*\n\\]\n$")]
    public async Task People_read_a_problem_once_and_programs_in_their_format(ProblemFormat format, string expected)
    {
        site.Put(Draft, Consultation("One.\n\nTwo.\n\n- three\n- four"));
        Commit("A draft");
        Git("checkout", "-q", "-b", "change");
        site.Put(Draft, Consultation("One.\n\nNew\n**here**.\n\nTwo.\n\n- three\n- four"));

        var (code, said) = await CommandRun.Of(ReviewCommand.Entry(), site.Options() with { Format = format }, "main");

        Assert.Equal(ExitCode.Done, code);
        Assert.Matches(expected, said);
        Assert.Equal(format == ProblemFormat.Github ? 2 : 1, said.Split("The numbers 2–4 ").Length - 1);
    }

    [Fact]
    public void A_draft_that_is_not_published_yet_may_change_its_numbers()
    {
        Git("checkout", "-q", "-b", "change");
        site.Put(Draft, Consultation("One.\n\nTwo."));
        Commit("A draft");
        site.Put(Draft, Consultation("New.\n\nOne.\n\nTwo."));
        Assert.DoesNotContain("⚠", Report("main"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_changed_is_told_and_an_unknown_branch_is_no_review()
    {
        Assert.Equal("No content is changed.\n", Report("main"));
        Assert.Null(Review.Of(site.Root, "nowhere", ["sq"]));
    }

    // The text of the draft begins on line 11.
    private static string Consultation(string draft) =>
        "title:\n  en: Draft\nopens: 2026-01-01\ncloses: 2026-01-20\nquestion:\n  en: What is missing?\nchannels:\n  email: a@example.org\n"
        + $"draft:\n  en: |\n    {draft.Replace("\n", "\n    ", StringComparison.Ordinal)}\n";

    private static string Member(string name) => $"name:\n  sq: {name}\n  sr: Mreža\n  en: Network\nshortName: N\nkind: media\n";

    private string Report(string target)
    {
        var linked = site.Load()!;
        var review = Review.Of(site.Root, target, linked.Languages.All.Select(l => l.Code))!;
        return new ReviewReport(review, new ConsoleTexts("en"), linked, DraftShifts.In(review.Changes, linked), "https://github.com/ogp/site/actions/runs/7#artifacts").Write();
    }

    private void Commit(string subject)
    {
        Git("add", "-A");
        Git("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", subject);
    }

    private void Git(params IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", ["-C", site.Root, .. arguments]))!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
