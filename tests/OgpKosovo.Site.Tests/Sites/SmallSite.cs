using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Tests.Sites;

/// <summary>A site in a folder of its own, that a test writes, builds and looks at.</summary>
internal sealed class SmallSite : IDisposable
{
    private readonly StringWriter said = new();

    public SmallSite(string settings = """{ "Host": "example.org" }""") => With("statiq.json", settings);

    public string Root { get; } = Directory.CreateTempSubdirectory("small-site-").FullName;

    public string Output => Path.Combine(Root, "output");

    public DateOnly Today { get; init; } = new(2026, 11, 24);

    /// <summary>What the last run said: problems and the summary.</summary>
    public string Said => said.ToString().ReplaceLineEndings("\n");

    /// <summary>The problems of the last run, one a line.</summary>
    public IReadOnlyList<string> Problems => [.. Said.Split('\n').Where(l => l.Contains(": error OGP", StringComparison.Ordinal) || l.Contains(": warning OGP", StringComparison.Ordinal))];

    /// <summary>Writes a file; the path is relative to the root.</summary>
    public SmallSite With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public SmallSite With(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    /// <summary>Writes a Markdown file into input/.</summary>
    public SmallSite Text(string path, string keys, string body = "Text.\n") => With("input/" + path, $"---\n{keys}\n---\n{body}");

    public SmallSite Without(string path)
    {
        File.Delete(Path.Combine(Root, path));
        return this;
    }

    /// <summary>Builds the site; returns the exit code.</summary>
    public int Build() => Run(r => r.Build());

    /// <summary>Builds the site in memory and checks each page; returns the exit code.</summary>
    public int Check() => Run(r => r.CheckAsync().GetAwaiter().GetResult());

    /// <summary>Builds what has to be right.</summary>
    public SmallSite Built()
    {
        Assert.True(Build() == ExitCode.Done, Said);
        return this;
    }

    /// <summary>A file of the output.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    public bool Has(string path) => File.Exists(Path.Combine(Output, path));

    /// <summary>A page of the output by its address.</summary>
    public IDocument Page(string address) => new HtmlParser().ParseDocument(Read(address[1..] + "index.html"));

    /// <summary>The alternates of a page: `sq https://example.org/sq/x/`.</summary>
    public IReadOnlyList<string> Alternates(string address) =>
        [.. Page(address).QuerySelectorAll("link[hreflang]").Select(l => $"{l.GetAttribute("hreflang")} {l.GetAttribute("href")}")];

    /// <summary>Where the switcher of a page leads, in the order of the languages; `!` marks what is not translated.</summary>
    public IReadOnlyList<string> Switcher(string address) =>
        [.. Page(address).QuerySelectorAll("header a[hreflang]").Select(a => (a.QuerySelector(".nt") is null ? "" : "!") + a.GetAttribute("href"))];

    /// <summary>The files of the output.</summary>
    public IReadOnlyList<string> Files() =>
        [.. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Output, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        said.Dispose();
        Directory.Delete(Root, recursive: true);
    }

    private int Run(Func<SiteRun, int> run)
    {
        said.GetStringBuilder().Clear();
        return run(new SiteRun(new RunOptions
        {
            Root = Root,
            Input = Path.Combine(Root, "input"),
            Output = Output,
            Today = Today,
            Texts = new ConsoleTexts("en"),
            Out = said,
        }));
    }
}
