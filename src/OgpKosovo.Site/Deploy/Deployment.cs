using System.Globalization;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Comparing;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Deploy;

/// <summary>
/// Publications side by side in one folder, `releases/000001` and so on, of which the symbolic link `current` names the one that
/// the server shows. A new one is whole before the link is changed, in one step.
/// </summary>
public sealed class Deployment
{
    /// <summary>The name of the link.</summary>
    public const string Current = "current";

    private const string Releases = "releases";
    private const int Kept = 5;

    private readonly string target;
    private readonly TimeSpan patience;

    /// <param name="target">The folder; it need not exist.</param>
    /// <param name="patience">How long to wait for another deployment; ten minutes by default.</param>
    public Deployment(string target, TimeSpan? patience = null)
    {
        this.target = target;
        this.patience = patience ?? TimeSpan.FromMinutes(10);
    }

    private string Link => Path.Combine(target, Current);

    /// <summary>Puts a publication in place.</summary>
    /// <param name="site">The folder that publish or build wrote.</param>
    /// <returns>The name of the release.</returns>
    /// <exception cref="OutputException">The folder is not what its manifest says, or the file system refuses; the present release stays.</exception>
    public string Deploy(string site) => Guarded(() =>
    {
        var publication = Whole(site);
        var present = Present();
        var before = All();
        var release = before.Append(0).Max() + 1;
        var incoming = Path.Combine(target, Releases, ".incoming");
        OutputFolder.Remove(incoming);
        try
        {
            Copy(publication, site, present is { } shown ? Full(shown) : null, incoming);
            Whole(incoming);
            Directory.Move(incoming, Full(release));
        }
        catch
        {
            OutputFolder.Remove(incoming);
            throw;
        }

        Switch(release);

        // What was rolled back from is given up when something newer is shown; nothing where it is not known what was shown.
        if (present is not null)
            foreach (var old in before.Where(r => r > present).Concat(before.Where(r => r <= present).OrderDescending().Skip(Kept - 1)))
                OutputFolder.Remove(Full(old));
        return Name(release);
    });

    /// <summary>Goes back to the release before the present one.</summary>
    /// <returns>Its name.</returns>
    /// <exception cref="OutputException">There is none.</exception>
    public string Rollback() => Guarded(() =>
    {
        var present = Present();
        var before = All().Where(r => r < present).Max(r => (int?)r)
            ?? throw new OutputException("deploy.noneBefore", target);
        Switch(before);
        return Name(before);
    });

    private string Guarded(Func<string> work)
    {
        if (OperatingSystem.IsWindows())
            throw new OutputException("deploy.windows");
        try
        {
            Directory.CreateDirectory(Path.Combine(target, Releases));
            using var guard = Wait();
            return work();
        }
        catch (Exception e) when (OutputException.IsReason(e))
        {
            throw OutputException.From(e, target);
        }
    }

    private OutputLock Wait()
    {
        var until = DateTime.UtcNow + patience;
        while (true)
        {
            try
            {
                return new OutputLock(Path.Combine(target, ".deploy.lock"), target);
            }
            catch (OutputException) when (DateTime.UtcNow < until)
            {
                Thread.Sleep(100);
            }
        }
    }

    // Null where nothing is shown yet.
    private int? Present()
    {
        var link = new DirectoryInfo(Link);
        if (link.LinkTarget is { } shown)
            return Number(Path.GetFileName(shown))
                ?? throw new OutputException("deploy.strangeLink", Link, shown, $"{Releases}/{Name(1)}");
        return link.Exists || File.Exists(Link)
            ? throw new OutputException("deploy.noLink", Link)
            : null;
    }

    private List<int> All() =>
        [.. Directory.EnumerateDirectories(Path.Combine(target, Releases)).Select(d => Number(Path.GetFileName(d))).OfType<int>()];

    private string Full(int release) => Path.Combine(target, Releases, Name(release));

    private static string Name(int release) => release.ToString("000000", CultureInfo.InvariantCulture);

    private static int? Number(string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var release) && Name(release) == name ? release : null;

    // Files that did not change are shared with the present release and keep their time stamp, by which browsers know them.
    // The manifest of the present release does not count: a file may have been damaged since.
    private static void Copy(Publication publication, string site, string? present, string incoming)
    {
        var copier = new FileCopier(new FileSystemAbilities());
        var staged = new StagedFiles(incoming);
        Parallel.ForEach(publication.Files, file =>
        {
            if (present is not null && FolderVerifier.Has(present, file))
                copier.Carry(Path.Combine(present, file.Path), staged.Place(file.Path));
            else
                File.Copy(Path.Combine(site, file.Path), staged.Place(file.Path));
        });
        File.Copy(Path.Combine(site, Publication.FileName), staged.Place(Publication.FileName));
    }

    private static Publication Whole(string site)
    {
        var manifest = Path.Combine(site, Publication.FileName);
        if (!File.Exists(manifest) || Publication.Parse(File.ReadAllBytes(manifest)) is not { } publication)
            throw new OutputException("deploy.noPublication", site);
        var bag = new DiagnosticBag();
        FolderVerifier.Verify(publication, site, bag);
        if (bag.Sorted().FirstOrDefault(d => d.Code != Codes.PublishedUnknown) is { } wrong)
            throw new OutputException("deploy.notWhole", Path.Combine(site, wrong.Place.File));
        return publication;
    }

    private void Switch(int release)
    {
        var next = Path.Combine(target, ".next");
        File.Delete(next);
        File.CreateSymbolicLink(next, Path.Combine(Releases, Name(release)));
        if (NativeFiles.Rename(next, Link) is var error and not 0)
            throw new OutputException("deploy.linkStays", Link, error.ToString(CultureInfo.InvariantCulture));
    }
}
