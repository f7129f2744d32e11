using System.Diagnostics;
using System.Globalization;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Gone;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Schemas;
using OgpKosovo.Content.Standards;
using OgpKosovo.Site.Building;
using OgpKosovo.Site.Checking;
using OgpKosovo.Site.Comparing;
using OgpKosovo.Site.Editing;
using OgpKosovo.Site.Links;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Pictures;
using OgpKosovo.Site.Publishing;
using OgpKosovo.Site.Search;
using OgpKosovo.Site.Sharing;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Commands;

/// <summary>One run of build or check, from reading to the summary.</summary>
public sealed class SiteRun(RunOptions options)
{
    private readonly DiagnosticBag bag = new();
    private readonly Progress progress = new(!Console.IsErrorRedirected && options.Format == ProblemFormat.Text);
    private readonly List<string> phases = [];
    private readonly Stopwatch whole = Stopwatch.StartNew();
    private readonly Stopwatch phase = Stopwatch.StartNew();
    private long allocatedBefore;

    /// <summary>Builds the site into the output folder.</summary>
    public int Build()
    {
        var theme = LoadTheme();
        if (Load() is not { } site)
            return Fail();
        var files = new SiteFiles(site, options.Input, theme.Result, options.Commit).All();
        using var writer = Writer();
        progress.Say(options.Texts.With("progress.write", files.Count));
        SitePublisher.Publish(site, files, theme.Result, writer);
        End("phase.render");
        var written = writer.Commit();
        End("phase.output");
        if (written is not { } summary)
            return Fail();
        Finish(() =>
        {
            options.Out.WriteLine(options.Texts.With("summary.pages", PagesByLanguage(site)));
            options.Out.WriteLine(options.Texts.With("summary.files", summary.Written, summary.Unchanged, summary.Removed));
        });
        return ExitCode.Done;
    }

    /// <summary>Builds the site in memory and checks every finished page.</summary>
    /// <param name="external">True to try the links to other sites too; those that do not work are warnings.</param>
    /// <param name="summary">A file to which those links are added as Markdown, or null.</param>
    /// <param name="ogp">True to print what the records say about OGP's requirements.</param>
    public async Task<int> CheckAsync(bool external = false, string? summary = null, bool ogp = false)
    {
        var theme = LoadTheme();
        if (Load() is not { } site)
            return Fail();
        var files = new SiteFiles(site, options.Input, theme.Result, options.Commit).All();
        var checker = new PageChecker(site, files, bag);
        progress.Say(options.Texts["progress.check"]);
        var links = new ExternalLinks(site.Addresses.Absolute(""));
        // Pictures were looked at when they were read; their files are made when they are published.
        var made = files.Where(f => f.Described?.Kind != FileKinds.Picture).ToList();
        SitePublisher.Publish(site, made, theme.Result, external ? new OutputToAll(checker, links) : checker);
        checker.Finish();
        End("phase.check");
        if (bag.HasErrors)
            return Fail();
        if (external)
            await TestAsync(links.All, summary);
        Finish(() =>
        {
            options.Out.WriteLine(options.Texts.With("summary.pages", PagesByLanguage(site)));
            foreach (var line in ogp ? RequirementTable.Lines(StandardsCheck.On(site.Files, site.Today), site.Today, options.Texts) : [])
                options.Out.WriteLine(line);
            options.Out.WriteLine(options.Texts.With("summary.checked", site.Pages.Count));
        });
        return ExitCode.Done;
    }

    /// <summary>Prints the days from tomorrow on by which the site has to be built again, a line each; writes nothing.</summary>
    public int RebuildDays()
    {
        if (Load() is not { } site)
            return Fail();
        progress.Clear();
        foreach (var (day, reason, subject) in Building.RebuildDays.Of(site.Files, site.Today))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}  {options.Texts.With("rebuild." + reason, subject)}"));
        return ExitCode.Done;
    }

    private async Task TestAsync(IReadOnlyList<(Uri Link, string Source)> links, string? summary)
    {
        progress.Say(options.Texts.With("progress.links", links.Count));
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("ogpkosovo-link-check/1.0");
        await new LinkTester(client, TimeSpan.FromSeconds(1)).TestAsync(links, bag);
        End("phase.links");
        if (summary is not null)
            await File.AppendAllTextAsync(summary, LinkReport.Write(bag.Sorted(), links.Count, options.Texts));
    }

    /// <summary>Builds and checks the site, compares it with the last publication, and adds search index, share cards and compressed copies.</summary>
    /// <param name="previous">The manifest of the last publication, a file or an address; null compares with nothing.</param>
    /// <param name="summary">A file to which what changes is added as Markdown, or null.</param>
    public async Task<int> PublishAsync(string? previous, string? summary)
    {
        var theme = LoadTheme();
        if (Load() is not { } site)
            return Fail();
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        var last = previous is null ? null : await new LastPublication(client, bag).ReadAsync(previous);
        if (bag.HasErrors)
            return Fail();
        var files = new SiteFiles(site, options.Input, theme.Result, options.Commit).All();
        using var writer = Writer();
        using var search = new SearchIndex(site);
        var checker = new PageChecker(site, files, bag);
        var size = new SizeCounter();
        progress.Say(options.Texts["progress.check"]);
        SitePublisher.Publish(site, files, theme.Result, new OutputToAll(checker, search, size, new CompressedCopies(writer)));
        checker.Finish();
        End("phase.check");
        PublicationComparison Compare() => new(last ?? new Publication([]), writer.Manifest, site.Files.One<GoneAddresses>(), site.Languages, options.Today);
        foreach (var former in FormerLists.Of(Compare(), site))
            new CompressedCopies(writer).Add(former.Path, former.Make!(), former.Origin);
        var comparison = Compare();
        comparison.Report(bag);
        if (summary is not null)
            await File.AppendAllTextAsync(summary, new ComparisonReport(comparison, options.Texts).Write(size.Bytes));
        if (bag.HasErrors)
            return Fail();
        progress.Say(options.Texts["progress.search"]);
        var packages = new NpmPackages(Path.Combine(options.Root, "cache")).Folder();
        search.Write(packages, new CompressedCopies(writer));
        End("phase.search");
        progress.Say(options.Texts["progress.cards"]);
        new ShareCards(site, Path.Combine(options.Root, "cache")).Write(packages, writer);
        End("phase.cards");
        var backend = EditorBackend.Of(site.Info);
        if (backend is not null)
        {
            progress.Say(options.Texts["progress.form"]);
            new EditorsPage(site.Settings, backend).Write(packages, new CompressedCopies(writer));
            End("phase.form");
        }

        if (writer.Commit() is not { } written)
            return Fail();
        End("phase.output");
        Finish(() =>
        {
            options.Out.WriteLine(options.Texts.With("summary.pages", PagesByLanguage(site)));
            options.Out.WriteLine(options.Texts.With("summary.files", written.Written, written.Unchanged, written.Removed));
            if (previous is not null && last is null)
                options.Out.WriteLine(options.Texts.With("publish.first", previous));
            if (Unset(site) is { Length: > 0 } unset)
                options.Out.WriteLine(options.Texts.With("publish.unset", unset));
            if (backend is null && site.Info?.Repository is not null)
                options.Out.WriteLine(options.Texts["publish.noForm"]);
        });
        return ExitCode.Done;
    }

    /// <summary>Reads the site for something that only looks at it.</summary>
    public int WithSite(Action<Content.Linking.Site> use)
    {
        if (Load() is not { } site)
            return Fail();
        progress.Clear();
        use(site);
        return ExitCode.Done;
    }

    // While the content is read.
    private static Task<ThemeFiles> LoadTheme() => Task.Run(() => new ThemeFiles());

    private OutputWriter Writer() => new(options.Output, bag, Path.GetRelativePath(options.Root, options.Output), commit: options.Commit);

    private static string Unset(Content.Linking.Site site) => string.Join(", ", new (string Key, object? Value)[]
    {
        ("publisher", site.Info?.Publisher), ("contact", site.Info?.Contact), ("repository", site.Info?.Repository),
    }.Where(k => k.Value is null).Select(k => k.Key));

    private Content.Linking.Site? Load()
    {
        progress.Say(options.Texts["progress.read"]);
        if (SettingsReader.Read(options.Root, options.Settings, bag) is not { } settings)
            return null;
        var files = new ContentReader(options.Root, options.Input, settings, new PictureReader(PictureReader.CacheOf(options.Root))).Read();
        End("phase.read");
        progress.Say(options.Texts["progress.link"]);
        var pipelines = new List<string>();
        var site = SiteLoader.Link(options.Root, settings, files, options.Today, drafts: false, bag, (pipeline, time) =>
            pipelines.Add(options.Texts.With("phase.pipeline", pipeline, time.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture))));
        End("phase.link");
        phases.AddRange(pipelines);
        return bag.HasErrors ? null : site;
    }

    private int Fail()
    {
        progress.Clear();
        var found = bag.Sorted();
        ProblemWriter.Write(found, options, options.Out);
        if (options.Format != ProblemFormat.Json)
            options.Out.WriteLine(options.Texts.With("problems.errors", found.Count(d => !d.IsWarning)));
        return ExitCode.ContentHasErrors;
    }

    private void Finish(Action summary)
    {
        progress.Clear();
        var found = bag.Sorted();
        ProblemWriter.Write(found, options, options.Out);
        if (options.Format == ProblemFormat.Json)
            return;
        summary();
        options.Out.WriteLine(options.Texts.With("summary.warnings", found.Count));
        foreach (var line in phases.Where(_ => options.Verbose))
            options.Out.WriteLine(line);
        options.Out.WriteLine(options.Texts.With("summary.time", whole.Elapsed.TotalSeconds.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private void End(string name)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        phases.Add(options.Texts.With(name, phase.ElapsedMilliseconds, (allocated - allocatedBefore) / 1_000_000));
        allocatedBefore = allocated;
        phase.Restart();
    }

    private static string PagesByLanguage(Content.Linking.Site site) =>
        string.Join(", ", site.Languages.All.Select(l => $"{l.Code} {site.Pages.Values.Count(p => p.Language == l)}"));
}
