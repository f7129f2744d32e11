using System.Diagnostics;
using System.Text;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Tests.Output;

namespace OgpKosovo.Site.Tests.Commands;

/// <summary>What the real program says to a command line that cannot be meant.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly SiteFolder folder = new();

    public UsageTests()
    {
        folder.Put("site/statiq.json", """{ "Host": "example.org" }""");
        folder.Put("site/input/pages/about.en.md", "---\ntitle: About\n---\nText.\n");
        folder.Put("file", "x");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Verify_says_which_file_is_no_manifest_and_what_of_a_folder_is_not_there()
    {
        folder.Put("publication.json", """{"files":[{"path":"a.html","sha256":"0"}]}""");

        var (code, said, _) = Run("verify", "none", "site", "--root", "site");
        Assert.Equal((ExitCode.ContentHasErrors, true), (code, said.StartsWith("none: error OGP097: ", StringComparison.Ordinal)));
        (code, said, _) = Run("verify", "publication.json", "nowhere", "--root", "site");
        Assert.Equal((ExitCode.ContentHasErrors, true), (code, said.StartsWith("a.html: error ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("\\ud800")]
    public void Verify_takes_no_manifest_with_a_path_that_is_none(string path)
    {
        folder.Put("publication.json", $$"""{"files":[{"path":"{{path}}","sha256":"00"}]}""");

        var (code, said, error) = Run("verify", "publication.json", "site", "--root", "site");

        Assert.Equal((ExitCode.ContentHasErrors, ""), (code, error));
        Assert.StartsWith("publication.json: error OGP097: ", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site")]
    [InlineData(".")]
    [InlineData("/")]
    [InlineData("site/input")]
    [InlineData("site/input/pages")]
    [InlineData("site/themes")]
    [InlineData("site/themes/civic")]
    [InlineData("link")]
    public void The_output_may_not_be_where_something_of_the_site_lies(string output)
    {
        Directory.CreateSymbolicLink(PathOf("link"), PathOf("site/input"));

        var (code, _, error) = Run("build", "--root", "site", "--output", output);

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.StartsWith("The finished site cannot take the place of ", error, StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("site/input/pages/about.en.md")));
    }

    [Fact]
    public void The_output_may_lie_beside_them() => Assert.Equal(ExitCode.Done, Run("build", "--root", "site", "--output", "site/input2").Code);

    [Fact]
    public void A_file_is_no_output()
    {
        var (code, _, error) = Run("build", "--root", "site", "-o", "file");

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Contains("is a file. Name a folder", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_no_input()
    {
        var (code, _, error) = Run("check", "--root", "site", "--input", "/nonexistent");

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.StartsWith("There is no folder /nonexistent.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chekc", "\"chekc\" is not known here. Did you mean \"check\"?")]
    [InlineData("xyzzy", "\"xyzzy\" is not known here.")]
    [InlineData("o", "\"o\" is not known here.")]
    [InlineData("--verbos", "\"--verbos\" is not known here. Did you mean \"--verbose\"?")]
    public void A_stray_word_is_told_what_is_near_it_if_anything_is(string word, string expected)
    {
        var (code, _, error) = Run(word, "--root", "site");

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Equal(expected, error.Split('\n')[0].TrimEnd());
    }

    [Theory]
    [InlineData("check --language en --language en", "--language stands there more than once. Keep one of them. The language of messages: ")]
    [InlineData("check --language sq --language sr", "--language është shkruar më shumë se një herë. Lëreni vetëm një herë. Gjuha e mesazheve: ")]
    [InlineData("check --today 2026-01-01 --today 2026-01-02 --language sr", "Opcija --today navedena je više puta. Ostavite samo jednu. Dan izrade ")]
    [InlineData("review --language sr", "Nedostaje <BASE>. Grana ili verzija (commit) ")]
    [InlineData("verify a --language sq", "Mungon <DIR>. Dosja ")]
    [InlineData("@file", "\"@file\" is not known here.")]
    [InlineData("preview --port 70000", "\"70000\" is not a value for --port. The port, a number from 0 (any that is free) to 65535; ")]
    [InlineData("--port 80 preview", "\"--port\" is an option of \"preview\" and comes after it: ogpkosovo preview --port\nogpkosovo --help")]
    [InlineData("build --port 80 --language sr", "\"--port\" je opcija komande \"preview\" i piše se iza nje: ogpkosovo preview --port\n")]
    [InlineData("hosting nginx --listen x", "\"x\" is not a value for --listen. A port on 127.0.0.1, a number from 0 to 65535, ")]
    public void Wrong_usage_is_told_in_the_language_of_messages(string arguments, string expected)
    {
        var (code, _, error) = Run([.. arguments.Split(' '), "--root", "site"]);

        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.StartsWith(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sq", "Në {0} nuk ka asnjë publikim. Nisni së pari publish. Asgjë nuk ka ndryshuar.")]
    [InlineData("sr", "U {0} nema objave. Pokrenite prvo publish. Ništa nije izmenjeno.")]
    [InlineData("en", "There is no publication in {0}. Run publish first. Nothing was changed.")]
    public void What_keeps_a_site_from_its_place_is_told_in_the_language_of_messages(string language, string expected)
    {
        var (code, _, error) = Run("deploy", "www", "--root", "site", "--language", language);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Equal(expected.Replace("{0}", PathOf("site/output"), StringComparison.Ordinal), error.TrimEnd());
    }

    [Fact]
    public void With_verbose_it_tells_the_time_of_each_phase_and_pipeline()
    {
        var (code, said, _) = Run("check", "--root", "site", "--verbose");

        Assert.Equal(ExitCode.Done, code);
        Assert.Matches(@"Process: \d+ ms", said);
        Assert.Matches(@"  pipeline news: \d+\.\d ms", said);
        Assert.Matches(@"  pipeline pages: \d+\.\d ms", said);
    }

    private (int Code, string Said, string Error) Run(params string[] arguments)
    {
        string[] language = arguments.Contains("--language") ? [] : ["--language", "en"];
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "ogpkosovo"), [.. arguments, .. language])
        {
            WorkingDirectory = PathOf("."),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var program = Process.Start(start)!;
        var error = program.StandardError.ReadToEndAsync();
        var said = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        return (program.ExitCode, said, error.Result);
    }

    private string PathOf(string path) => Path.Combine(folder.Top, path);
}
