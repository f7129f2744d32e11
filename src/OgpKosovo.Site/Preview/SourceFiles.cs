using System.Security.Cryptography;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Strings;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Pictures;

namespace OgpKosovo.Site.Preview;

/// <summary>The content in memory. After a change only the changed files are read again. For one thread.</summary>
internal sealed class SourceFiles(RunOptions options)
{
    private readonly SortedDictionary<string, ReadFile> read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SeenFile> seen = new(StringComparer.Ordinal);
    private ContentReader? reader;

    /// <summary>The folder of the content, without a separator at its end.</summary>
    public string Input { get; } = Path.TrimEndingDirectorySeparator(options.Input);

    /// <summary>The folder of the site's own texts of the interface.</summary>
    public string Strings { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(InterfaceReader.Folder, options.Root));

    /// <summary>The settings, or null where statiq.json has errors.</summary>
    public Settings? Settings { get; private set; }

    /// <summary>What is wrong with statiq.json.</summary>
    public IReadOnlyList<Diagnostic> SettingsProblems { get; private set; } = [];

    public ContentFiles Files => new([.. read.Values]);

    private string SettingsFile => Path.Combine(options.Root, SettingsReader.FileName);

    /// <summary>True where a file's time or length is another than when it was read.</summary>
    public bool HasChanged(string path) => seen.GetValueOrDefault(path).Mark != FileMark.Of(path);

    /// <summary>Reads again what changed.</summary>
    /// <param name="places">Full paths of files and folders in which something may have changed.</param>
    /// <returns>The files that are not what they were, by their full paths.</returns>
    public IReadOnlyCollection<string> Update(IReadOnlyList<string> places)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        var hasNewSettings = false;
        if (HasChanged(SettingsFile))
        {
            changed.Add(SettingsFile);
            ReadSettings();
            hasNewSettings = Settings is not null;
        }

        if (Settings is null)
            return changed;
        Look(Strings, places, changed);
        if (!hasNewSettings && !places.Any(p => IsIn(p, Input)))
            return changed;
        var found = Look(Input, places, changed);

        // How every file is read depends on the settings and on the terms of the glossary.
        if (hasNewSettings || changed.Contains(ContentReader.GlossaryOf(Input)))
        {
            reader = new ContentReader(options.Root, Input, Settings, new PictureReader(PictureReader.CacheOf(options.Root)));
            found = new InputFiles(options.Root).In(Input);
        }

        var files = reader!.Read(found);
        for (var i = 0; i < found.Count; i++)
            read[found[i].Path] = files[i];
        return changed;
    }

    private void ReadSettings()
    {
        seen[SettingsFile] = new SeenFile(FileMark.Of(SettingsFile), IsRefused: false, null);
        var bag = new DiagnosticBag();
        try
        {
            Settings = SettingsReader.Read(options.Root, options.Settings, bag);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            Settings = null;
            bag.Add(Codes.Unreadable, new Place(SettingsReader.FileName), wrong.Message);
        }

        SettingsProblems = bag.Sorted();
    }

    /// <summary>The files of a folder that are new or other than they were. They and those that are gone go into <paramref name="changed"/>.</summary>
    private IReadOnlyList<FoundFile> Look(string folder, IReadOnlyList<string> places, SortedSet<string> changed)
    {
        var reported = places.Where(p => IsIn(p, folder)).Distinct(StringComparer.Ordinal).ToList();
        if (reported.Count > 0 && reported.TrueForAll(IsWhereItWas))
            return Others(reported.Select(p => new FoundFile(p, null)));
        var found = new InputFiles(options.Root).In(folder);
        var present = found.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in seen.Keys.Where(k => IsIn(k, folder) && !present.Contains(k)).ToList())
        {
            read.Remove(gone);
            seen.Remove(gone);
            changed.Add(gone);
        }

        return Others(found);

        IReadOnlyList<FoundFile> Others(IEnumerable<FoundFile> files)
        {
            var others = files.Where(f => IsOther(f, places)).ToList();
            changed.UnionWith(others.Select(f => f.Path));
            return others;
        }
    }

    // Where files were written and none came, went or was replaced by something else, there is no need to look at the others.
    private bool IsWhereItWas(string path) =>
        seen.TryGetValue(path, out var before) && !before.IsRefused && new FileInfo(path) is { Exists: true, LinkTarget: null } file && RegularFile.Is(file);

    private bool IsOther(FoundFile file, IReadOnlyList<string> places)
    {
        var isSeen = seen.TryGetValue(file.Path, out var before);
        var now = new SeenFile(FileMark.Of(file.Path), file.Problem is not null, before.Hash);
        if (isSeen && now == before && !places.Contains(file.Path))
            return false;

        // Time stamps are too coarse to tell two changes in quick order apart; the bytes are not.
        now = now with { Hash = isSeen && !now.IsRefused ? Hash(file.Path) : null };
        seen[file.Path] = now;
        return now.Hash is null || now.Hash != before.Hash;
    }

    /// <summary>True for the folder itself too.</summary>
    private static bool IsIn(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar);

    private static string? Hash(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Convert.ToHexString(SHA256.HashData(stream));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // The reader says so.
            return null;
        }
    }

    /// <param name="Mark">What the file was like when it was looked at last.</param>
    /// <param name="IsRefused">True where a build does not read it.</param>
    /// <param name="Hash">The hash of its bytes, or null before its first change.</param>
    private readonly record struct SeenFile(FileMark Mark, bool IsRefused, string? Hash);
}
