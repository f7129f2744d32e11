using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Linking;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Reading;

/// <summary>A file of the input folder as it was found.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Problem">Why it is not read, or null.</param>
public sealed record FoundFile(string Path, Diagnostic? Problem);

/// <summary>
/// Finds the files of the input folder. A link is not followed, since it may lead out of the folder or round in a circle. A
/// name must work on every system and in an address. Names that begin with a dot belong to tools and are passed over.
/// </summary>
/// <param name="root">The folder to which the paths of messages are relative.</param>
public sealed class InputFiles(string root)
{
    private const int LongestName = 120;

    private readonly List<FoundFile> found = [];

    /// <summary>The files in the order of their paths; none where the folder does not exist.</summary>
    public IReadOnlyList<FoundFile> In(string folder)
    {
        found.Clear();
        if (Directory.Exists(folder))
            Visit(new DirectoryInfo(folder));
        var twins = found.GroupBy(f => f.Path, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).SelectMany(g => g.Skip(1).Select(f => (f, g.First()))).ToList();
        foreach (var (file, other) in twins)
            found[found.IndexOf(file)] = file with { Problem = Wrong(file.Path, Argument.Part(Parts.NameTwin, Relative(other.Path)), Suggestion(file.Path, "-2")) };
        return [.. found.OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    private void Visit(DirectoryInfo folder)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos().Where(e => !e.Name.StartsWith('.')))
                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                    found.Add(new FoundFile(entry.FullName, new Diagnostic(Codes.LinkedFile, new Place(Relative(entry.FullName)))));
                else if (NameProblem(entry.Name) is { } problem)
                    found.Add(new FoundFile(entry.FullName, Wrong(entry.FullName, problem, Suggestion(entry.FullName, ""))));
                else if (entry is FileInfo file ? !RegularFile.Is(file) : entry.Extension is ".md" or ".yml")
                    found.Add(new FoundFile(entry.FullName, new Diagnostic(Codes.Unreadable, new Place(Relative(entry.FullName)), Argument.Part(Parts.NotRegular))));
                else if (entry is DirectoryInfo inner)
                    Visit(inner);
                else
                    found.Add(new FoundFile(entry.FullName, null));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            found.Add(new FoundFile(folder.FullName, new Diagnostic(
                Codes.Unreadable, new Place(Relative(folder.FullName)), TextFile.Reason(wrong))));
        }
    }

    private Diagnostic Wrong(string path, Argument problem, string suggestion) =>
        new(Codes.Name, new Place(Relative(path)), Path.GetFileName(path), problem, suggestion);

    private string Relative(string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    private static Argument? NameProblem(string name)
    {
        var stem = name.Split('.')[0].ToLowerInvariant();
        return !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_') ? Argument.Part(Parts.NameCharacters)
            : Slugs.IsDevice(stem) ? Argument.Part(Parts.WindowsName)
            : name.EndsWith('.') ? Argument.Part(Parts.NameDot)
            : name.Length > LongestName ? Argument.Part(Parts.TooLong, "120")
            : null;
    }

    private static string Suggestion(string path, string more)
    {
        var name = Path.GetFileName(path);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var stem = dot < 0 ? name : name[..dot];
        var slug = Slug.From(stem);
        if ((slug == stem || Slugs.IsDevice(slug)) && more.Length == 0)
            slug = "the-" + slug[..Math.Min(slug.Length, 60)];
        var ending = dot < 0 ? "" : string.Concat(name[dot..].Where(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')).ToLowerInvariant().TrimEnd('.');
        return (slug.Length > 0 ? slug : "name") + more + ending;
    }
}
