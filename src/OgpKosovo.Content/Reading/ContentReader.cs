using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Yaml;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Reading;

/// <summary>One language's version of a Markdown item.</summary>
/// <param name="File">The path relative to the root, with `/`.</param>
/// <param name="Kind">`pages` or `news`.</param>
/// <param name="Key">What the translations of the item share: the file's path without language and ending.</param>
/// <param name="Language">The language's code.</param>
/// <param name="FrontMatter">The keys.</param>
/// <param name="Body">The text.</param>
public sealed record MarkdownItem(string File, string Kind, string Key, string Language, FrontMatter FrontMatter, MarkdownBody Body);

/// <summary>Everything that editors wrote, read and checked file by file; not yet linked.</summary>
public sealed record ContentFiles(IReadOnlyList<MarkdownItem> Items, IReadOnlyDictionary<string, object> Records);

/// <summary>Reads every file of input/, in parallel, and reports what is wrong in each.</summary>
public sealed class ContentReader(string root, Settings settings, DiagnosticBag bag)
{
    private const string Opening = "---\n";
    private const string Closing = "\n---\n";

    private static readonly Dictionary<string, Type> Folders = new(StringComparer.Ordinal)
    {
        ["members"] = typeof(Member), ["milestones"] = typeof(Milestone), ["tags"] = typeof(Tag),
    };

    private static readonly Dictionary<string, Type> Data = new(StringComparer.Ordinal)
    {
        ["site.yml"] = typeof(SiteInfo), ["home.yml"] = typeof(HomeTexts), ["navigation.yml"] = typeof(Navigation),
        ["timeline.yml"] = typeof(Timeline), ["glossary.yml"] = typeof(Glossary), ["protected.yml"] = typeof(ProtectedWords),
    };

    private readonly RecordReader records = new(settings.Languages, settings.RequiredLanguages, bag);
    private readonly MarkdownReader markdown = new();

    /// <summary>All that could be read, in the order of the files' paths.</summary>
    public ContentFiles Read()
    {
        var input = Path.Combine(root, "input");
        var files = Directory.Exists(input)
            ? Directory.GetFiles(input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray()
            : [];
        var read = files.AsParallel().AsOrdered().Select(ReadFile).Where(r => r is not null).ToList();
        var all = read.Where(r => r!.Value.Record is not MarkdownItem).ToDictionary(r => r!.Value.File, r => r!.Value.Record, StringComparer.Ordinal);
        CheckReferences(all.Keys);
        return new ContentFiles([.. read.Select(r => r!.Value.Record).OfType<MarkdownItem>()], all);
    }

    private (string File, object Record)? ReadFile(string path)
    {
        var file = Path.GetRelativePath(root, path).Replace('\\', '/');
        var parts = file.Split('/');
        if (parts[1] is "media" or "files" || Text(path, file) is not { } text)
            return null;
        if (parts.Length >= 3 && parts[1] is "pages" or "news" && file.EndsWith(".md", StringComparison.Ordinal))
            return ReadMarkdown(file, parts[1], text) is { } item ? (file, item) : null;
        var type = parts.Length == 3 && file.EndsWith(".yml", StringComparison.Ordinal)
            ? Folders.GetValueOrDefault(parts[1]) ?? (parts[1] == "data" ? Data.GetValueOrDefault(parts[2]) : null)
            : null;
        if (type is null)
        {
            bag.Add(Codes.FileName, new Place(file), "input/news/name.sq.md, input/pages/name.sq.md or input/members/name.yml");
            return null;
        }

        return YamlReader.Read(text, file, 0, bag) is { } node && records.Read(type, node, file) is { } record ? (file, record) : null;
    }

    private MarkdownItem? ReadMarkdown(string file, string kind, string text)
    {
        var stem = file[..^".md".Length];
        var dot = stem.LastIndexOf('.');
        var language = dot < 0 ? "" : stem[(dot + 1)..];
        if (!settings.Languages.Contains(language) && language != "sr-cyrl")
        {
            bag.Add(Codes.FileName, new Place(file), $"input/{kind}/name.{settings.Languages[0]}.md");
            return null;
        }

        if (!text.StartsWith(Opening, StringComparison.Ordinal))
        {
            bag.Add(Codes.FrontMatter, new Place(file, 1, 1), "the first line is missing");
            return null;
        }

        // The second line may be the file's last one, without a line feed after it.
        var whole = text.EndsWith('\n') ? text : text + "\n";
        var end = whole.IndexOf(Closing, StringComparison.Ordinal);
        if (end < 0)
        {
            bag.Add(Codes.FrontMatter, new Place(file, 1, 1), "the second line is missing");
            return null;
        }

        var keys = records.Read<FrontMatter>(YamlReader.Read(whole[Opening.Length..Math.Max(Opening.Length, end + 1)], file, 1, bag), file);
        var begin = end + Closing.Length;
        var body = markdown.Read(whole[begin..], new Place(file, 1 + whole.AsSpan(0, begin).Count('\n')), bag);
        return keys is null ? null : new MarkdownItem(file, kind, stem[..dot], language, keys, body);
    }

    private string? Text(string path, string file)
    {
        try
        {
            if (!TextEncodings.TryDecode(File.ReadAllBytes(path), out var text, out var likely, out var offset))
            {
                bag.Add(Codes.Encoding, new Place(file), likely ?? "another encoding", offset.ToString(System.Globalization.CultureInfo.InvariantCulture));
                return null;
            }

            return text.Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            bag.Add(Codes.Unreadable, new Place(file), wrong.Message);
            return null;
        }
    }

    private void CheckReferences(IEnumerable<string> files)
    {
        var ids = files.ToLookup(f => f.Split('/')[1], f => Path.GetFileNameWithoutExtension(f), StringComparer.Ordinal);
        foreach (var (kind, id, place) in records.References)
            if (!ids[kind].Contains(id))
                bag.Add(Codes.UnknownReference, place, id, kind, NearestName.Of(id, ids[kind]));
    }
}
