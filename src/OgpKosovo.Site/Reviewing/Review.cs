namespace OgpKosovo.Site.Reviewing;

/// <summary>A value that a change touches.</summary>
/// <param name="Item">The record or item: `members/birn`, `news/launch`.</param>
/// <param name="File">Its file, relative to the root.</param>
/// <param name="Field">The keys, without the language.</param>
/// <param name="Language">The code of the language, or nothing where the value has none.</param>
/// <param name="Old">The value before, or null.</param>
/// <param name="New">The value after, or null.</param>
public sealed record FieldChange(string Item, string File, string Field, string Language, string? Old, string? New);

/// <summary>A save that takes back what a colleague had changed.</summary>
public sealed record UndoneChange(FieldChange Change, string Day, string Subject);

/// <summary>Compares the content of the work tree with the commit at which it left a branch.</summary>
public sealed class Review
{
    // Who opened a record long ago and saves it now takes back what was changed meanwhile; older changes are rather meant.
    private const string Commits = "30";

    private readonly Git git;
    private readonly string root;
    private readonly string start;
    private readonly IReadOnlySet<string> languages;
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> read = new(StringComparer.Ordinal);

    private Review(Git git, string root, string start, IReadOnlySet<string> languages)
    {
        (this.git, this.root, this.start, this.languages) = (git, root, start, languages);
        var files = git.Run("diff", "--name-only", "-z", "--relative", start, "--", "input") ?? "";
        Changes = [.. files.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(IsContent).Order(StringComparer.Ordinal).SelectMany(Compare)];
        Undone = [.. Changes.GroupBy(c => c.File).SelectMany(UndoneIn)];
    }

    /// <summary>Every value that differs, by file.</summary>
    public IReadOnlyList<FieldChange> Changes { get; }

    /// <summary>Those that have again the value which a recent commit had replaced.</summary>
    public IReadOnlyList<UndoneChange> Undone { get; }

    /// <summary>The review, or null when there is no repository or no such commit.</summary>
    /// <param name="root">The folder of the site.</param>
    /// <param name="target">The branch or commit that the change is meant for.</param>
    /// <param name="languages">The codes in which content is written.</param>
    public static Review? Of(string root, string target, IEnumerable<string> languages)
    {
        var git = new Git(root);
        return git.Run("merge-base", target, "HEAD")?.Trim() is { Length: > 0 } start ? new Review(git, root, start, languages.ToHashSet(StringComparer.Ordinal)) : null;
    }

    /// <summary>Texts that changed in some languages while another one that has them kept its own: the languages that did, and those that did not.</summary>
    public IEnumerable<(string Item, string Field, IReadOnlyList<string> Changed, IReadOnlyList<string> Kept)> Uneven() =>
        from set in Changes.Where(c => c.Language.Length > 0).GroupBy(c => (c.Item, c.Field))
        let changed = set.Select(c => c.Language).Order(StringComparer.Ordinal).ToList()
        let kept = Others(set.First()).Except(changed).Order(StringComparer.Ordinal).ToList()
        where kept.Count > 0
        select (set.Key.Item, set.Key.Field, (IReadOnlyList<string>)changed, (IReadOnlyList<string>)kept);

    private static bool IsContent(string file) => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal);

    private IEnumerable<FieldChange> Compare(string file)
    {
        var before = FieldValues.Of(file, At(start, file));
        var after = Now(file);
        return before.Keys.Union(after.Keys)
            .Select(key => Change(file, key, before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
            .Where(c => c.Old != c.New);
    }

    private FieldChange Change(string file, string key, string? old, string? now)
    {
        var name = file["input/".Length..];
        var parts = name.Split('.');
        if (parts is [.., var code, "md"])
            return new FieldChange(string.Join('.', parts[..^2]), file, key, languages.Contains(code) ? code : "", old, now);
        var end = key[(key.LastIndexOf('.') + 1)..];
        return languages.Contains(end)
            ? new FieldChange(name[..^".yml".Length], file, key[..^Math.Min(key.Length, end.Length + 1)], end, old, now)
            : new FieldChange(name[..^".yml".Length], file, key, "", old, now);
    }

    // The languages in which the same text is there.
    private IEnumerable<string> Others(FieldChange change) => change.File.EndsWith(".md", StringComparison.Ordinal)
        ? languages.Where(l => Now($"input/{change.Item}.{l}.md").ContainsKey(change.Field))
        : languages.Where(l => Now(change.File).ContainsKey($"{change.Field}.{l}"));

    private IEnumerable<UndoneChange> UndoneIn(IGrouping<string, FieldChange> changes)
    {
        var open = changes.Where(c => c.Old is not null).ToList();
        var log = git.Run("log", "-" + Commits, "--format=%H%x09%as%x09%s", start, "--", changes.Key) ?? "";
        foreach (var commit in log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t', 3)))
        {
            if (open.Count == 0)
                yield break;
            var before = FieldValues.Of(changes.Key, At(commit[0] + "^", changes.Key));
            foreach (var change in open.Where(c => before.GetValueOrDefault(KeyOf(c)) != c.Old).ToList())
            {
                // This commit made the value that the change replaces.
                open.Remove(change);
                if (before.GetValueOrDefault(KeyOf(change)) == change.New && change.New is not null)
                    yield return new UndoneChange(change, commit[1], commit[2]);
            }
        }
    }

    private static string KeyOf(FieldChange change) =>
        change.Language.Length > 0 && change.File.EndsWith(".yml", StringComparison.Ordinal) ? $"{change.Field}.{change.Language}" : change.Field;

    private string? At(string commit, string file) => git.Run("show", $"{commit}:./{file}");

    // Many changes of one file ask for the same values.
    private IReadOnlyDictionary<string, string> Now(string file)
    {
        if (!read.TryGetValue(file, out var values))
        {
            var path = Path.Combine(root, file);
            read.Add(file, values = FieldValues.Of(file, File.Exists(path) ? File.ReadAllText(path) : null));
        }

        return values;
    }
}
