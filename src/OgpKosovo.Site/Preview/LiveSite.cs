using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Building;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Publishing;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Preview;

/// <summary>The site in memory, which follows its files. Safe to use from several threads.</summary>
public sealed class LiveSite : IDisposable
{
    // An editor may write a file in several steps.
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Pulse = TimeSpan.FromMilliseconds(500);

    private readonly Lock gate = new();
    private readonly RunOptions options;
    private readonly bool drafts;
    private readonly Action<PreviewSnapshot> report;
    private readonly SourceWatch watch;
    private readonly Timer soon;
    private readonly Timer pulse;
    private SourceFiles sources;
    private Exception? readingFault;
    private volatile PreviewSnapshot current = new(null, new Dictionary<string, SiteFile>(), new());
    private volatile TaskCompletionSource change = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Reads the content and begins to watch it.</summary>
    /// <param name="options">Where the site lies.</param>
    /// <param name="drafts">True to show drafts and items of the future too.</param>
    /// <param name="report">Is told every change.</param>
    public LiveSite(RunOptions options, bool drafts, Action<PreviewSnapshot> report)
    {
        this.options = options;
        this.drafts = drafts;
        this.report = report;
        sources = new SourceFiles(options);
        soon = new Timer(_ => Refresh());
        var above = Path.GetDirectoryName(sources.Input);
        List<(string, bool)> folders = [(sources.Input, true), (sources.Strings, false), (Path.TrimEndingDirectorySeparator(options.Root), false)];
        if (above is not null && above != folders[^1].Item1)
            folders.Add((above, false));
        watch = new SourceWatch(folders, () => soon.Change(Settle, Timeout.InfiniteTimeSpan));
        lock (gate)
        {
            Update([]);
            current = Link([]);
        }

        pulse = new Timer(_ => Beat(), null, Pulse, Pulse);
    }

    public PreviewSnapshot Current => current;

    /// <summary>The styles, fonts and scripts of the theme.</summary>
    public ThemeFiles Theme { get; } = new();

    /// <summary>Is done when the site changes the next time.</summary>
    public Task NextChange => change.Task;

    /// <summary>The site as the files are now.</summary>
    /// <param name="source">The file that matters to the caller, relative to the root: it is looked at even where the system has reported nothing yet.</param>
    public PreviewSnapshot Refresh(string? source = null)
    {
        TaskCompletionSource told;
        lock (gate)
        {
            var places = watch.Take().ToList();
            if (source is not null && Path.GetFullPath(source, options.Root) is var path && sources.HasChanged(path))
                places.Add(path);
            if (Update(places) is not { Count: > 0 } changed)
                return current;
            current = Link([.. changed.Select(c => Path.GetRelativePath(options.Root, c).Replace('\\', '/'))]);
            told = change;
            change = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        report(Current);
        told.SetResult();
        return Current;
    }

    public void Dispose()
    {
        pulse.Dispose();
        watch.Dispose();
        soon.Dispose();
    }

    private void Beat()
    {
        watch.Ensure();
        Refresh();
    }

    private IReadOnlyCollection<string> Update(List<string> places)
    {
        try
        {
            if (readingFault is null)
                return sources.Update(places);
            if (places.Count == 0)
                return [];

            // What the fault left unread is not known: all is read again.
            sources = new SourceFiles(options);
            var changed = sources.Update(places);
            readingFault = null;
            return changed;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // Something vanished while it was looked at: the system reports that too.
            return places;
        }
        catch (Exception wrong)
        {
            readingFault = wrong;
            return [.. places, sources.Input];
        }
    }

    private PreviewSnapshot Link(IReadOnlyList<string> changed)
    {
        var bag = new DiagnosticBag();
        foreach (var problem in sources.SettingsProblems)
            bag.Add(problem);
        PreviewSnapshot? made = null;
        var fault = readingFault;
        try
        {
            if (fault is null)
                made = Make(bag);
        }
        catch (Exception wrong)
        {
            // What links content with errors may stumble over them; they are told, and that is enough.
            fault = bag.HasErrors ? null : wrong;
        }

        var found = bag.Sorted();
        return (bag.HasErrors || made is null ? new PreviewSnapshot(current.Site, current.Files, current.Rendered) : made) with
        {
            Errors = [.. found.Where(d => !d.IsWarning)],
            Warnings = [.. found.Where(d => d.IsWarning)],
            Fault = fault,
            Changed = changed,
        };
    }

    private PreviewSnapshot? Make(DiagnosticBag bag)
    {
        if (sources.Settings is not { } settings || SiteLoader.Link(options.Root, settings, sources.Files, options.Today, drafts, bag) is not { } site || bag.HasErrors)
            return null;
        var files = new SiteFiles(site, options.Input, Theme).All();
        return new PreviewSnapshot(site, files.ToDictionary(f => f.Path, StringComparer.Ordinal), new());
    }
}
