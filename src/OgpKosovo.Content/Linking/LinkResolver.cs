using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Pictures;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Linking;

/// <summary>Finds what the links of texts lead to, and reports those that lead nowhere.</summary>
internal sealed class LinkResolver(ContentFiles files, DiagnosticBag bag)
{
    private const int MostGuesses = 100;

    private int guesses;
    private readonly Dictionary<string, Translations> sets = new(StringComparer.Ordinal);
    private readonly HashSet<string> hidden = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadFile> byFile = files.Files.ToDictionary(f => f.File, StringComparer.Ordinal);

    /// <summary>The pages by the file that they are made from.</summary>
    public IReadOnlyDictionary<string, Translations> Sets => sets;

    public void Add(string file, Translations set) => sets[file] = set;

    public Translations? SetOf(string file) => sets.GetValueOrDefault(file);

    /// <summary>Says that a file is not shown to readers today.</summary>
    public void Hide(string file) => hidden.Add(file);

    public void AddAnchors(string file, IEnumerable<string> ids)
    {
        if (!anchors.TryGetValue(file, out var known))
            anchors.Add(file, known = new HashSet<string>(StringComparer.Ordinal));
        known.UnionWith(ids);
    }

    public void Resolve(LinkedText text)
    {
        for (var number = 0; number < text.Body.Links.Count; number++)
            if (Target(text, text.Body.Links[number]) is { } target)
                text.Resolve(number, target);
    }

    /// <summary>The file at a path relative to another file, or null: then it is reported as missing.</summary>
    public ReadFile? File(string from, string path, Place place)
    {
        if (Combine(from, path) is { } file && byFile.TryGetValue(file, out var read))
            return read;
        bag.Add(Codes.MissingFile, place, path, Nearest(from, path));
        return null;
    }

    /// <summary>The picture at a path relative to another file, or null: then what is wrong has been reported.</summary>
    public Picture? Picture(string from, string path, Place place) => File(from, path, place) is { } read ? Picture(read, path, place) : null;

    // A picture with faults of its own is reported there.
    private Picture? Picture(ReadFile read, string path, Place place)
    {
        if (read.Kind != ContentKinds.Media)
            bag.Add(Codes.MissingFile, place, path, NearestName.Hint($"../{ContentKinds.Media}/{path[(path.LastIndexOf('/') + 1)..]}"));
        return read.Content as Picture;
    }

    /// <summary>Where an address, or a part of one, stands in a file; null where it does not.</summary>
    public Place? PlaceOf(string file, string address) =>
        byFile.GetValueOrDefault(file)?.PlaceOf(address);

    private LinkTarget? Target(LinkedText text, BodyLink link)
    {
        var hash = link.Target.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? "" : Slug.From(link.Target[(hash + 1)..]);
        var path = hash < 0 ? link.Target : link.Target[..hash];
        if (path.Length == 0)
        {
            if (!text.Body.Anchors.Contains(anchor))
                bag.Add(Codes.MissingAnchor, link.Place, anchor, Argument.Part(Parts.ThisText));
            return new LinkTarget(null, null, "", "#" + anchor);
        }

        if (File(text.File, path, link.Place) is not { } read)
            return null;
        var file = read.File;
        if (link.Image is not null)
            return Picture(read, path, link.Place) is { } shown ? new LinkTarget(null, null, "", "", shown) : null;
        if (read.Content is Picture picture)
            return new LinkTarget(null, null, picture.Widest.Path, "");
        if (read.DownloadPath is { } download)
            return new LinkTarget(null, null, download, "");
        if (!sets.TryGetValue(file, out var set) || set.Pages.Count == 0)
        {
            // A file with errors of its own is reported there.
            if (read.Content is not null)
                bag.Add(hidden.Contains(file) ? Codes.LinkToDraft : Codes.NoPageOfFile, link.Place, path);
            return null;
        }

        if (anchor.Length > 0 && !HasAnchor(read, anchor))
            bag.Add(Codes.MissingAnchor, link.Place, anchor, path);
        var language = read.Content is MarkdownItem item ? set.Pages.FirstOrDefault(p => p.Language.Code == item.Language)?.Language : null;
        return new LinkTarget(set, language, "", anchor.Length > 0 ? "#" + anchor : "");
    }

    // Looking for what was meant takes long in a large site: after the first mistakes it is left to the writer.
    private Argument Nearest(string from, string path) =>
        OutsideAddress(path) is { } meant ? Argument.Part(Parts.LinkScheme, meant)
        : NearestName.Hint(Interlocked.Increment(ref guesses) > MostGuesses ? null : NearestFile(from, path));

    // What a path was probably meant for that is no path.
    private static string? OutsideAddress(string path) =>
        path.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + path
        : path.StartsWith("http//", StringComparison.Ordinal) || path.StartsWith("https//", StringComparison.Ordinal) ? path.Replace("//", "://", StringComparison.Ordinal)
        : path.Contains('@', StringComparison.Ordinal) && !path.Contains('/', StringComparison.Ordinal) ? "mailto:" + path
        : null;

    // The name decides: folders, languages and endings are alike in names that have nothing else in common.
    private string? NearestFile(string from, string path)
    {
        var like = byFile.Keys.Where(k => string.Equals(Path.GetExtension(k), Path.GetExtension(path), StringComparison.OrdinalIgnoreCase)).ToList();
        var name = NearestName.Of(NameOf(path), like.Select(NameOf).Distinct());
        return like.Where(k => NameOf(k) == name).Select(k => Relative(from, k)).OrderBy(k => NearestName.Distance(path, k)).ThenBy(k => k, StringComparer.Ordinal).FirstOrDefault();
    }

    private static string NameOf(string file) => file[(file.LastIndexOf('/') + 1)..].Split('.')[0];

    private bool HasAnchor(ReadFile read, string anchor) =>
        (read.Content is MarkdownItem item && item.Body.Anchors.Contains(anchor))
        || (anchors.TryGetValue(read.File, out var more) && more.Contains(anchor));

    private static string Relative(string from, string to) =>
        Path.GetRelativePath(Path.GetDirectoryName(from) ?? "", to).Replace('\\', '/');

    private static string? Combine(string file, string path)
    {
        var parts = file.Split('/').SkipLast(1).ToList();
        foreach (var part in path.Split('/'))
            if (part == "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
                parts.Add(part);
        return string.Join('/', parts);
    }
}
