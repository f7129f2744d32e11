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
    private readonly Dictionary<string, FileMark> marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);
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
    public bool HasChanged(string path) => marks.GetValueOrDefault(path) != FileMark.Of(path);

    /// <summary>Reads again what changed.</summary>
    /// <param name="places">Full paths of files and folders in which something may have changed.</param>
    /// <returns>The files that are not what they were, by their full paths.</returns>
    public IReadOnlyCollection<string> Update(IEnumerable<string> places)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        if (HasChanged(SettingsFile))
        {
            changed.Add(SettingsFile);
            ReadSettings();
        }

        if (reader is null)
            return changed;
        Scan(Strings, changed);
        foreach (var place in places.Where(p => IsIn(p, Input) || IsIn(p, Strings)))
            if (Directory.Exists(place))
                Scan(place, changed);
            else
                Reread(place, changed);
        return changed;
    }

    private void ReadSettings()
    {
        marks[SettingsFile] = FileMark.Of(SettingsFile);
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
        if (Settings is null)
            return;

        // How files are read depends on the settings.
        reader = new ContentReader(options.Root, Input, Settings, new PictureReader(PictureReader.CacheOf(options.Root)));
        read.Clear();
        hashes.Clear();
        foreach (var path in FilesOf(Input))
            marks[path] = FileMark.Of(path);
        foreach (var file in reader.Read().Files)
            read[Path.GetFullPath(file.File, options.Root)] = file;
    }

    private void Reread(string path, SortedSet<string> changed)
    {
        var mark = FileMark.Of(path);
        if (mark == default)
        {
            Forget([.. marks.Keys.Where(k => IsIn(k, path))], changed);
            return;
        }

        // Time stamps are too coarse to tell two changes in quick order apart; the bytes are not.
        var hash = Hash(path);
        marks[path] = mark;
        if (hash is not null && hashes.GetValueOrDefault(path) == hash)
            return;
        hashes[path] = hash ?? "";
        if (IsIn(path, Input))
            read[path] = reader!.Read(path);
        changed.Add(path);
    }

    private void Scan(string folder, SortedSet<string> changed)
    {
        var present = FilesOf(folder).ToHashSet(StringComparer.Ordinal);
        Forget([.. marks.Keys.Where(k => IsIn(k, folder) && !present.Contains(k))], changed);
        foreach (var path in present.Where(HasChanged))
            Reread(path, changed);
    }

    private void Forget(IEnumerable<string> paths, SortedSet<string> changed)
    {
        foreach (var path in paths)
        {
            read.Remove(path);
            marks.Remove(path);
            hashes.Remove(path);
            changed.Add(path);
        }
    }

    /// <summary>True for the folder itself too.</summary>
    private static bool IsIn(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == Path.DirectorySeparatorChar);

    private static string[] FilesOf(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];

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
}
