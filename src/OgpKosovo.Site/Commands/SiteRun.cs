using System.Diagnostics;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Site.Building;
using OgpKosovo.Site.Checking;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Publishing;
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
        if (Load() is not { } site)
            return Fail();
        var theme = new ThemeFiles();
        var files = new SiteFiles(site, options.Input, theme).All();
        using var writer = new OutputWriter(options.Output, bag, Path.GetRelativePath(options.Root, options.Output));
        progress.Say(options.Texts.With("progress.write", files.Count));
        SitePublisher.Publish(site, files, theme, writer);
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
    public int Check()
    {
        if (Load() is not { } site)
            return Fail();
        var theme = new ThemeFiles();
        var files = new SiteFiles(site, options.Input, theme).All();
        var checker = new PageChecker(site, files, bag);
        progress.Say(options.Texts["progress.check"]);
        SitePublisher.Publish(site, files, theme, checker);
        checker.Finish();
        End("phase.check");
        if (bag.HasErrors)
            return Fail();
        Finish(() =>
        {
            options.Out.WriteLine(options.Texts.With("summary.pages", PagesByLanguage(site)));
            options.Out.WriteLine(options.Texts.With("summary.checked", site.Pages.Count));
        });
        return ExitCode.Done;
    }

    private Content.Linking.Site? Load()
    {
        progress.Say(options.Texts["progress.read"]);
        if (SettingsReader.Read(options.Root, options.Settings, bag) is not { } settings)
            return null;
        var files = new ContentReader(options.Root, options.Input, settings).Read();
        End("phase.read");
        progress.Say(options.Texts["progress.link"]);
        var site = SiteLoader.Link(options.Root, settings, files, options.Today, drafts: false, bag);
        End("phase.link");
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
