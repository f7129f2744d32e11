using System.Collections.Concurrent;
using System.Security.Cryptography;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Site.Output;

/// <summary>
/// Writes a site into a folder, all or nothing: the new site grows beside the old one and takes its place in <see cref="Commit"/>.
/// Until then, and without it, the old site stays as it is.
/// </summary>
public sealed class OutputWriter : IOutput, IDisposable
{
    private readonly DiagnosticBag bag;
    private readonly string? commit;
    private readonly string shownFolder;
    private readonly OutputFolder folder;
    private readonly FileCopier copier;
    private readonly OutputLock guard;
    private readonly StagedFiles staged;
    private readonly OldSite? old;
    private readonly ConcurrentDictionary<string, PublishedFile> files = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> unchanged = [];

    /// <summary>Locks the folder, cleans up after a killed build and makes the folder for the new site.</summary>
    /// <param name="folder">The folder of the site; it need not exist.</param>
    /// <param name="bag">Takes the files of others that <see cref="Commit"/> finds.</param>
    /// <param name="shownFolder">The folder as messages show it, relative to the root; without it, as it is given.</param>
    /// <param name="abilities">What may be tried on the file system; everything by default.</param>
    /// <param name="commit">The commit of the sources, for the manifest.</param>
    /// <exception cref="OutputException">Another build is writing there, or the file system refuses.</exception>
    public OutputWriter(string folder, DiagnosticBag bag, string? shownFolder = null, FileSystemAbilities? abilities = null, string? commit = null)
    {
        this.commit = commit;
        abilities ??= new FileSystemAbilities();
        this.bag = bag;
        this.shownFolder = (shownFolder ?? folder).Replace('\\', '/').TrimEnd('/');
        copier = new FileCopier(abilities);
        try
        {
            this.folder = new OutputFolder(folder, abilities);
            Directory.CreateDirectory(this.folder.Parent);
            guard = new OutputLock(this.folder.LockFile, this.folder.Site);
            this.folder.Recover();
            old = this.folder.IsOccupied ? new OldSite(this.folder.Site) : null;
            this.folder.Stage();
            staged = new StagedFiles(this.folder.Staged);
        }
        catch (Exception e) when (OutputException.IsReason(e))
        {
            guard?.Dispose();
            throw OutputException.From(e, folder);
        }
    }

    /// <summary>The manifest of what was added so far.</summary>
    public Publication Manifest => new(files.Values, commit);

    /// <inheritdoc/>
    public void Add(string path, ReadOnlyMemory<byte> bytes, FileOrigin? origin = null)
    {
        OutputPath.Check(path);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        if (path == Publication.FileName || !files.TryAdd(path, new PublishedFile(path, sha256, origin)))
            throw new ArgumentException($"\"{path}\" was added before, or is the manifest.", nameof(path));
        try
        {
            // Linked in Commit, so that a build that changes nothing makes and removes no links.
            if (old?.Has(path, bytes.Span, sha256) == true)
                unchanged.Add(path);
            else
                staged.Write(path, bytes.Span);
        }
        catch (Exception e) when (OutputException.IsReason(e))
        {
            throw OutputException.From(e, folder.Site, folder.Staged);
        }
    }

    /// <summary>
    /// Puts the new site in the place of the old one, with its manifest and with what no build wrote. To be called once, when
    /// every file was added. A site in which nothing changed is not touched.
    /// </summary>
    /// <returns>What was done, or null when a file that no build wrote is in the way of a page: then the bag has the errors and
    /// the old site is as it was.</returns>
    /// <exception cref="OutputException">The file system refuses; the old site is as it was.</exception>
    public OutputSummary? Commit()
    {
        try
        {
            var foreign = old is null ? null : new ForeignFiles(old, files.Keys);
            if (foreign is not null && !Report(foreign))
                return null;
            var summary = new OutputSummary(files.Count - unchanged.Count, unchanged.Count, foreign?.Stale ?? 0);
            var manifest = Manifest.ToJson();
            if (old?.HasManifestOf(manifest) == true && summary is { Written: 0, Removed: 0 })
                return summary;
            staged.Write(Publication.FileName, manifest);
            Parallel.ForEach(unchanged, path => copier.Carry(old!.FullPath(path), staged.Place(path)));
            foreach (var (entry, path) in foreign?.Found ?? [])
                copier.CarryEntry(entry, staged.Place(path));
            folder.PutInPlace();
            return summary;
        }
        catch (Exception e) when (OutputException.IsReason(e))
        {
            throw OutputException.From(e, folder.Site, folder.Staged);
        }
    }

    /// <summary>Removes what was not committed and lets the next build in.</summary>
    public void Dispose()
    {
        try
        {
            OutputFolder.Remove(folder.Staging);
        }
        catch (Exception e) when (OutputException.IsReason(e))
        {
            // The next build tries again, and says what is in its way.
        }
        guard.Dispose();
    }

    private bool Report(ForeignFiles foreign)
    {
        foreach (var path in foreign.InTheWay)
            bag.Add(Codes.FileInTheWay, new Place($"{shownFolder}/{path}"));
        foreach (var (entry, path) in foreign.Found)
            bag.Add(Codes.FileOfOthers, new Place($"{shownFolder}/{path}{(entry is DirectoryInfo { LinkTarget: null } ? "/" : "")}"));
        return foreign.InTheWay.Count == 0;
    }
}
