using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Comments;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Pictures;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Terms;
using OgpKosovo.Content.Yaml;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Reading;

/// <summary>Reads the files of the input folder, in parallel, and reports what is wrong in each.</summary>
/// <param name="root">The folder to which paths are relative.</param>
/// <param name="input">The folder that holds the content.</param>
/// <param name="settings">The site's settings.</param>
/// <param name="pictures">Looks at the pictures; without it none is part of what was read.</param>
public sealed class ContentReader(string root, string input, Settings settings, IPictureReader? pictures = null)
{
    // The most that one file may have in a repository at the usual hosts.
    private const long MostBytesToCopy = 100_000_000;

    private readonly MarkdownReader markdown = new();
    private readonly Lazy<TermCheck> terms = new(() => ReadTerms(root, input, settings));
    private readonly Language textLanguage = settings.Languages.Contains("tr") ? TextFile.Turkish : Language.English;

    /// <summary>The file whose forbidden terms are looked for in every text.</summary>
    public static string GlossaryOf(string input) => Path.Combine(input, ContentKinds.Data, "glossary.yml");

    /// <summary>All files in the order of their paths.</summary>
    public ContentFiles Read()
    {
        // Every text needs the terms; the files are found meanwhile.
        var found = Task.Run(() => new InputFiles(root).In(input));
        _ = terms.Value;
        return new ContentFiles(Read(found.Result));
    }

    /// <summary>Files as they were found, in their order.</summary>
    public IReadOnlyList<ReadFile> Read(IReadOnlyList<FoundFile> files)
    {
        var read = new ReadFile[files.Count];
        Parallel.For(0, files.Count, i => read[i] = files[i].Problem is { } problem ? NotRead(files[i].Path, problem) : Read(files[i].Path));
        return read;
    }

    /// <summary>One file by its full path.</summary>
    public ReadFile Read(string path)
    {
        var file = Path.GetRelativePath(root, path).Replace('\\', '/');
        var parts = Path.GetRelativePath(input, path).Replace('\\', '/').Split('/');
        var kind = parts.Length > 1 ? parts[0] : "";
        var problem = kind is ContentKinds.Media or ContentKinds.Downloads ? ProblemOf(path, file) : null;
        if (kind == ContentKinds.Downloads)
            return new ReadFile(file, kind, null, [], problem is null ? [] : [problem]) { DownloadPath = "/" + string.Join('/', parts) };
        if (problem is not null)
            return new ReadFile(file, kind, null, [], [problem]);
        var bag = new DiagnosticBag();
        if (kind == ContentKinds.Media)
            return new ReadFile(file, kind, pictures?.Read(path, file, bag), [], bag.Sorted());
        var records = new RecordReader(markdown, settings.Languages, bag);
        var content = ReadContent(path, file, parts, records, bag);
        return new ReadFile(file, kind, content, records.References, bag.Sorted())
        {
            HasTexts = records.Texts.Count > 0,
            MissingTexts = records.MissingTexts,
            Addresses = records.Addresses,
        };
    }

    private ReadFile NotRead(string path, Diagnostic problem) =>
        new(problem.Place.File, Path.GetRelativePath(input, path).Replace('\\', '/').Split('/')[0], null, [], [problem]);

    // Pictures and downloads are published later; whether that can be done is said now.
    private static Diagnostic? ProblemOf(string path, string file)
    {
        try
        {
            using var handle = File.OpenHandle(path);
            return RandomAccess.GetLength(handle) is > MostBytesToCopy and var length
                ? new Diagnostic(Codes.TooLarge, new Place(file), TextFile.Megabytes(length), TextFile.Megabytes(MostBytesToCopy))
                : null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(Codes.Unreadable, new Place(file), TextFile.Reason(wrong));
        }
    }

    private object? ReadContent(string path, string file, string[] parts, RecordReader records, DiagnosticBag bag)
    {
        if (ContentKinds.Of(parts) is { } kind)
        {
            // What somebody sent is not changed, whatever language it is in.
            if (TextFile.Read(path, file, kind.Type == typeof(Comment) ? TextFile.Turkish : textLanguage, bag) is not { } text)
                return null;
            if (kind.Layout == ContentLayout.Markdown)
                return ReadMarkdown(file, parts, text, records, bag);
            var record = ReadRecord(kind.Type, YamlReader.Read(text, file, 0, bag), file, records, bag);
            terms.Value.Check(text, records.Texts, file, bag);
            foreach (var (language, version) in records.Texts)
            {
                ScriptCheck.Check(version.Text, language, version.Place, bag);
                LanguageCheck.Check(version.Text, language, version.Place, bag);
            }

            return record;
        }

        bag.Add(Codes.FileName, new Place(file), Argument.Part(Parts.FileNames));
        return null;
    }

    private MarkdownItem? ReadMarkdown(string file, string[] parts, string text, RecordReader records, DiagnosticBag bag)
    {
        var stem = string.Join('/', parts)[..^".md".Length];
        var dot = stem.LastIndexOf('.');
        var language = dot < 0 ? "" : stem[(dot + 1)..];
        if (!settings.Languages.Contains(language == Language.SerbianCyrillic.Code ? Language.SerbianLatin.Code : language))
        {
            bag.Add(Codes.FileName, new Place(file), $"{parts[^1][..^".md".Length].Split('.')[0]}.{settings.Languages[0]}.md");
            return null;
        }

        terms.Value.Check(text, language, file, bag);
        if (FrontMatterText.Split(text, out var missing) is not { } split)
        {
            bag.Add(Codes.FrontMatter, new Place(file, 1, 1), missing);
            return null;
        }

        var keys = (FrontMatter?)ReadRecord(typeof(FrontMatter), YamlReader.Read(split.Yaml, file, 1, bag), file, records, bag);
        var body = markdown.Read(split.Body, new Place(file, split.BodyLine), language, bag);
        if (keys is null)
            return null;
        ScriptCheck.Check(text, split.BodyLine, keys, body, language, file, bag);

        // A draft may hold the text that is to be translated.
        if (!keys.Excluded)
            LanguageCheck.Check(split.Body, language, new Place(file, split.BodyLine, 1), bag);
        return new MarkdownItem(file, parts[0], stem[..dot], language, keys, body);
    }

    // What is wrong in the glossary is reported when it is read as a file like any other.
    private static TermCheck ReadTerms(string root, string input, Settings settings)
    {
        var path = GlossaryOf(input);
        var (file, bag) = (Path.GetRelativePath(root, path), new DiagnosticBag());
        var node = new FileInfo(path) is { Exists: true, LinkTarget: null } found && RegularFile.Is(found) && TextFile.Read(path, file, Language.English, bag) is { } text ? YamlReader.Read(text, file, 0, bag) : null;
        var reader = new RecordReader(new MarkdownReader(), settings.Languages, bag);
        return new TermCheck(new ForbiddenTerms(node is null ? null : reader.Read<Glossary>(node, file)));
    }

    // What is no YAML has been reported; that it holds no keys either is no news.
    private static object? ReadRecord(Type type, YamlNode? node, string file, RecordReader records, DiagnosticBag bag) =>
        node is null && bag.HasErrors ? null : records.Read(type, node, file);
}
