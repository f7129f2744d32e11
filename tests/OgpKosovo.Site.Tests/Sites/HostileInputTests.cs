using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Sites;

/// <summary>What no editor writes on purpose: it gets a sentence or works, soon and in little memory.</summary>
public sealed class HostileInputTests : IDisposable
{
    private readonly SmallSite site = new SmallSite().Text("pages/about.sq.md", "title: Rreth");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("windows-1250", "Građani čekaju šest žalbi", "Windows-1250")]
    [InlineData("windows-1252", "Çështje të përbashkëta", "Windows-1252")]
    [InlineData("utf-16", "Çështje", "UTF-16")]
    public void A_file_in_another_encoding_is_named_with_the_likely_encoding(string encoding, string text, string likely)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var coded = Encoding.GetEncoding(encoding);

        Problem($"---\ntitle: {text}\n---\n", coded, Codes.Encoding, likely);
    }

    [Theory]
    [InlineData("title: a\u200Bb")]
    [InlineData("title: a\u202Eb")]
    [InlineData("title: Кosovo")]
    [InlineData("title: Ðakovica")]
    [InlineData("title: ǈubav")]
    [InlineData("title: a\u0001b")]
    [InlineData("title: \"a\\u200bb\"")]
    [InlineData("title: \"a\\0b\"")]
    [InlineData("title: x\n---\na &#x200B; b")]
    [InlineData("title: x\n---\na &ZeroWidthSpace; b")]
    [InlineData("title: x\n---\n[a](b&#xE000;&#xE001;&#xE001;) b")]
    [InlineData("title: x\n---\n`a`\uE000\uE001\uE001b")]
    public void A_character_that_deceives_the_eye_is_reported_wherever_it_comes_from(string text)
    {
        Problem(text.Contains("\n---", StringComparison.Ordinal) ? $"---\n{text}\n" : $"---\n{text}\n---\n", new UTF8Encoding(false), Codes.Characters, "U+", "mixes");
    }

    [Fact]
    public void Binary_and_empty_files_get_a_sentence()
    {
        site.With("input/news/binary.sq.md", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 255]).With("input/news/empty.sq.md", "").With("input/data/home.yml", [0, 0, 0]).With("input/data/site.yml", "");

        Assert.Equal(ExitCode.ContentHasErrors, site.Build());
        Assert.Equal(
            ["input/data/home.yml OGP001", "input/data/site.yml OGP014", "input/news/binary.sq.md OGP001", "input/news/empty.sq.md OGP018"],
            site.Problems.Select(p => p.Split('(', ':')[0] + " " + p.Split(": error ")[1][..6]));
    }

    [Fact]
    public void A_link_to_another_place_is_refused_and_not_followed()
    {
        var outside = Directory.CreateTempSubdirectory("outside-");
        File.WriteAllText(Path.Combine(outside.FullName, "secret.sq.md"), "---\ntitle: secret\n---\n");
        site.With("input/media/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>\n");
        File.CreateSymbolicLink(Path.Combine(site.Root, "input", "news.sq.md"), Path.Combine(outside.FullName, "secret.sq.md"));
        File.CreateSymbolicLink(Path.Combine(site.Root, "input", "media", "dead.png"), "/nowhere");
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "input", "news"), outside.FullName);
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "input", "pages", "round"), Path.Combine(site.Root, "input"));

        Assert.Equal(ExitCode.ContentHasErrors, site.Build());
        Assert.Equal(["input/media/dead.png", "input/news", "input/news.sq.md", "input/pages/round"], site.Problems.Select(p => p.Split(": error " + Codes.LinkedFile)[0]));
        outside.Delete(recursive: true);
    }

    [Fact]
    public void A_pipe_and_a_folder_with_the_name_of_a_text_are_refused_and_nothing_waits()
    {
        Directory.CreateDirectory(Path.Combine(site.Root, "input", "news", "x.en.md"));
        using (var make = Process.Start("mkfifo", Path.Combine(site.Root, "input", "pages", "pipe.sq.md")))
            make.WaitForExit();

        Within(60, () => Assert.Equal(ExitCode.ContentHasErrors, site.Build()));
        Assert.Equal(["input/news/x.en.md", "input/pages/pipe.sq.md"], site.Problems.Select(p => p.Split(": error " + Codes.Unreadable)[0]));
    }

    [Theory]
    [InlineData("/con/")]
    [InlineData("/en/LPT1.html")]
    [InlineData("/.git/config")]
    [InlineData("/en/.htaccess")]
    public void Names_of_devices_and_hidden_names_are_no_old_addresses(string path)
    {
        site.Text("news/x.sq.md", $"title: x\nredirectFrom:\n  - {path}");

        Assert.Equal(ExitCode.ContentHasErrors, site.Build());
        Assert.Contains(Codes.Address, Assert.Single(site.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_vanishes_is_reported_without_the_folders_of_the_machine()
    {
        var read = new ContentReader(site.Root, Path.Combine(site.Root, "input"), new Settings()).Read(Path.Combine(site.Root, "input", "news", "gone.sq.md"));

        var line = Assert.Single(read.Diagnostics).ToLine(new MessageCatalog("en"));
        Assert.StartsWith("input/news/gone.sq.md: error " + Codes.Unreadable, line, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Root, line, StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void What_the_program_may_not_read_is_named()
    {
        site.Text("news/closed.sq.md", "title: x").Text("news/open.sq.md", "title: y").Text("pages/deeper/in.sq.md", "title: z").With("input/files/a.pdf", "x");
        foreach (var closed in new[] { "input/news/closed.sq.md", "input/files/a.pdf", "input/pages/deeper" })
            File.SetUnixFileMode(Path.Combine(site.Root, closed), UnixFileMode.None);
        File.SetUnixFileMode(site.Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);

        // Root may read everything: the build runs as nobody.
        var start = new ProcessStartInfo("dotnet", [typeof(SiteRun).Assembly.Location, "build", "--root", site.Root, "--output", site.Output, "--language", "en"]) { RedirectStandardOutput = true };
        if (Environment.IsPrivilegedProcess)
            start = new ProcessStartInfo("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "dotnet", .. start.ArgumentList]) { RedirectStandardOutput = true, Environment = { ["HOME"] = "/tmp" } };
        using var build = Process.Start(start)!;
        var said = build.StandardOutput.ReadToEnd();
        build.WaitForExit();

        Assert.Equal(ExitCode.ContentHasErrors, build.ExitCode);
        Assert.Equal(["input/files/a.pdf", "input/news/closed.sq.md", "input/pages/deeper"], said.Split('\n').Where(l => l.Contains(Codes.Unreadable, StringComparison.Ordinal)).Select(l => l.Split(':')[0]));
        Assert.False(Directory.Exists(site.Output));
        File.SetUnixFileMode(Path.Combine(site.Root, "input/pages/deeper"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task Files_that_change_and_vanish_during_a_build_harm_nothing()
    {
        string[] files = ["input/news/a.sq.md", "input/files/a.pdf", "input/media/x.svg", "input/data/site.yml"];
        using var over = new CancellationTokenSource();
        var changes = Task.Run(() =>
        {
            for (var n = 0; !over.IsCancellationRequested; n++)
            {
                var path = Path.Combine(site.Root, files[n % files.Length]);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                if (n % 3 == 0)
                    File.Delete(path);
                else
                    File.WriteAllText(path, path.EndsWith(".svg", StringComparison.Ordinal) ? "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>" : path.EndsWith(".yml", StringComparison.Ordinal) ? "title:\n  sq: A\n" : $"---\ntitle: a {n}\n---\n{new string('x', n % 5000)}");
            }
        }, TestContext.Current.CancellationToken);

        try
        {
            for (var n = 0; n < 40; n++)
                if (Record.Exception(() => Assert.InRange(site.Build(), ExitCode.Done, ExitCode.ContentHasErrors)) is { } stopped)
                    Assert.Matches("^input/(files/a.pdf|media/x.svg) has changed or gone", Assert.IsType<OutputException>(stopped).Message);
        }
        finally
        {
            await over.CancelAsync();
            await changes;
        }

        site.With("input/news/a.sq.md", "---\ntitle: a\n---\n").With("input/files/a.pdf", "x").With("input/data/site.yml", "title:\n  sq: A\n").Built();
    }

    [Fact]
    public void A_huge_text_is_refused_before_it_is_read()
    {
        foreach (var file in new[] { "input/news/huge.sq.md", "input/data/home.yml", "input/files/huge.pdf" })
            using (var stream = File.Create(Directory.CreateDirectory(Path.Combine(site.Root, Path.GetDirectoryName(file)!)).FullName + "/" + Path.GetFileName(file)))
                stream.SetLength(100_000_001);

        Within(60, () => Assert.Equal(ExitCode.ContentHasErrors, site.Build()));
        Assert.Equal(3, site.Problems.Count);
        Assert.All(site.Problems, p => Assert.Contains(Codes.TooLarge, p, StringComparison.Ordinal));
        Assert.Contains(site.Problems, p => p.Contains("100.1", StringComparison.Ordinal) && p.Contains("100 MB", StringComparison.Ordinal));
    }

    [Fact]
    public void Ten_thousand_tags_make_no_million_links()
    {
        site.Text("news/x.sq.md", "title: x\ntags:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  - t{i}\n")).TrimEnd());

        Within(10, () => Assert.Equal(ExitCode.ContentHasErrors, site.Build()));
        Assert.StartsWith("input/news/x.sq.md(4,3): error " + Codes.TooManyTags, Assert.Single(site.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: ", "[", "]")]
    [InlineData("title: ", "{a: ", "}")]
    [InlineData("", "- ", "x")]
    [InlineData("title: x\n---\n", ">", "x")]
    [InlineData("title: x\n---\n", "- ", "x")]
    [InlineData("title: x\n---\n", "[", "x")]
    [InlineData("title: x\n---\n", "*a _b ", "x")]
    [InlineData("title: x\n---\n", "![", "](x)")]
    [InlineData("title: x\n---\n", "<div>\n", "</div>\n")]
    [InlineData("title: x\n---\n", "`", "``")]
    [InlineData("title: x\n---\n", "<", ">")]
    [InlineData("title: x\n---\n", "&", ";")]
    [InlineData("title: x\n---\n", "| a ", "|\n|---|\n")]
    public void Ten_thousand_levels_get_a_sentence_or_a_page(string before, string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 10_000)) + string.Concat(Enumerable.Repeat(close, 10_000));
        site.With("input/news/deep.sq.md", $"---\n{before}{deep}{(before.Contains("---", StringComparison.Ordinal) ? "" : "\n---\n")}\n");

        Within(60, () => Assert.InRange(site.Build(), ExitCode.Done, ExitCode.ContentHasErrors));
    }

    [Fact]
    public void Pictures_within_the_descriptions_of_pictures_are_read_once_each_and_give_their_words()
    {
        site.With("input/media/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>\n")
            .Text("news/deep.sq.md", "title: x", string.Concat(Enumerable.Repeat("![a ", 10_000)) + "b" + string.Concat(Enumerable.Repeat("](../media/x.svg)", 10_000)));

        Within(60, () => site.Built());
        Assert.Equal(string.Concat(Enumerable.Repeat("a ", 10_000)) + "b", Assert.Single(site.Page("/sq/lajme/x/").QuerySelectorAll("main img")).GetAttribute("alt"));
    }

    [Fact]
    public void What_is_nested_too_deeply_is_said_at_its_text()
    {
        site.Text("news/deep.sq.md", "title: x", new string('>', 10_000) + "x");

        Assert.Equal(ExitCode.ContentHasErrors, site.Build());
        Assert.StartsWith("input/news/deep.sq.md(4,1): error " + Codes.MarkdownSyntax, Assert.Single(site.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](x) ", 140_000)]
    [InlineData("[x](../pages/about.sq.md) ", 70_000)]
    [InlineData("&x; ", 200_000)]
    [InlineData("## x\n", 30_000)]
    [InlineData("[^1] ", 60_000)]
    [InlineData("a: b\n", 60_000)]
    [InlineData("\u200B", 300_000)]
    public void As_many_links_signs_or_headings_as_a_file_may_hold_are_worked_through(string piece, int count)
    {
        site.Text("news/many.sq.md", "title: x", string.Concat(Enumerable.Repeat(piece, count)));

        Within(60, () => Assert.InRange(site.Build(), ExitCode.Done, ExitCode.ContentHasErrors));
    }

    [Fact]
    public void As_many_keys_as_a_file_may_hold_are_worked_through()
    {
        site.With("input/data/site.yml", string.Concat(Enumerable.Range(0, 10_000).Select(n => $"k{n}: x\n")));

        Within(60, () => Assert.Equal(ExitCode.ContentHasErrors, site.Build()));
    }

    [Fact]
    public void Many_links_into_nothing_are_told_soon_in_a_site_of_many_files()
    {
        for (var n = 0; n < 1000; n++)
            site.Text($"news/n{n}.sq.md", $"title: Lajm {n}");
        site.Text("news/many.sq.md", "title: x", string.Concat(Enumerable.Range(0, 20_000).Select(n => $"[x](y{n}.sq.md) ")));

        Within(60, () => Assert.Equal(ExitCode.ContentHasErrors, site.Build()));
        Assert.Equal(50, site.Problems.Count);
    }

    [Fact]
    public void An_alias_that_would_grow_to_gigabytes_is_refused()
    {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 20).Select(n => $"{(char)('a' + n)}: &{(char)('a' + n)} [*{(char)('a' + n - 1)}, *{(char)('a' + n - 1)}]\n"));

        site.With("input/data/site.yml", bomb);

        Assert.Equal(ExitCode.ContentHasErrors, site.Build());
        Assert.Contains(Codes.YamlSyntax, Assert.Single(site.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_text_says_never_becomes_a_program_in_a_page()
    {
        const string Script = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        site.Text("news/x.sq.md", $"title: '{Script.Replace("'", "''", StringComparison.Ordinal)}'\nslug: x\ndescription: '{Script.Replace("'", "''", StringComparison.Ordinal)}'\npublished: 2026-01-01\ntags:\n  - '<b onclick=x>'")
            .With("input/data/site.yml", $"title:\n  sq: '{Script.Replace("'", "''", StringComparison.Ordinal)}'\n")
            .Built();

        foreach (var file in site.Files().Where(f => f.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Read(file));
            Assert.Empty(page.QuerySelectorAll("[onerror],[onclick],img[src=x]"));
            Assert.All(page.QuerySelectorAll("script"), s => Assert.DoesNotContain("alert(1)", s.GetAttribute("type") == "application/ld+json" ? "" : s.TextContent, StringComparison.Ordinal));
        }

        Assert.Equal(ExitCode.Done, site.Check());
    }

    private void Problem(string text, Encoding encoding, string code, params string[] anyOf)
    {
        site.With("input/news/x.sq.md", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

        Assert.Equal(ExitCode.ContentHasErrors, site.Build());
        Assert.Contains(site.Problems, p => p.StartsWith("input/news/x.sq.md", StringComparison.Ordinal) && p.Contains(code, StringComparison.Ordinal) && anyOf.Any(a => p.Contains(a, StringComparison.Ordinal)));
        Assert.False(Directory.Exists(site.Output));
    }

    private static void Within(int seconds, Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        Assert.True(watch.Elapsed.TotalSeconds < seconds, $"It took {watch.Elapsed.TotalSeconds:0.0} s.");
    }
}
