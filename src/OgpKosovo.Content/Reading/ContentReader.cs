using System.Globalization;
using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Markdown;
using OgpKosovo.Content.Pictures;
using OgpKosovo.Content.Records;
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
    private readonly RecordSchemas schemas = new(new MarkdownReader());
    private readonly Language textLanguage = settings.Languages.Contains("tr") ? Language.Create("tr", "tr", "tr", "Türkçe") : Language.English;

    /// <summary>All files in the order of their paths.</summary>
    public ContentFiles Read()
    {
        var files = Directory.Exists(input)
            ? Directory.GetFiles(input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray()
            : [];
        return new ContentFiles([.. files.AsParallel().AsOrdered().Select(Read)]);
    }

    /// <summary>One file by its full path.</summary>
    public ReadFile Read(string path)
    {
        var file = Path.GetRelativePath(root, path).Replace('\\', '/');
        var parts = Path.GetRelativePath(input, path).Replace('\\', '/').Split('/');
        var kind = parts.Length > 1 ? parts[0] : "";
        if (kind == ContentKinds.Downloads)
            return new ReadFile(file, kind, null, [], []);
        var bag = new DiagnosticBag();
        if (kind == ContentKinds.Media)
            return new ReadFile(file, kind, pictures?.Read(path, file, bag), [], bag.Sorted());
        var records = new RecordReader(schemas, settings.Languages, settings.RequiredLanguages, bag);
        var content = ReadContent(path, file, parts, records, bag);
        return new ReadFile(file, kind, content, records.References, bag.Sorted());
    }

    private object? ReadContent(string path, string file, string[] parts, RecordReader records, DiagnosticBag bag)
    {
        if (ContentKinds.Of(parts) is { } kind)
        {
            if (Text(path, file, bag) is not { } text)
                return null;
            return kind.Layout == ContentLayout.Markdown
                ? ReadMarkdown(file, parts, text, records, bag)
                : ReadRecord(kind.Type, YamlReader.Read(text, file, 0, bag), file, records, bag);
        }

        bag.Add(Codes.FileName, new Place(file), Argument.Part(Parts.FileNames));
        return null;
    }

    private MarkdownItem? ReadMarkdown(string file, string[] parts, string text, RecordReader records, DiagnosticBag bag)
    {
        var stem = string.Join('/', parts)[..^".md".Length];
        var dot = stem.LastIndexOf('.');
        var language = dot < 0 ? "" : stem[(dot + 1)..];
        if (!settings.Languages.Contains(language) && language != Language.SerbianCyrillic.Code)
        {
            bag.Add(Codes.FileName, new Place(file), $"{parts[^1][..^".md".Length].Split('.')[0]}.{settings.Languages[0]}.md");
            return null;
        }

        if (FrontMatterText.Split(text, out var missing) is not { } split)
        {
            bag.Add(Codes.FrontMatter, new Place(file, 1, 1), missing);
            return null;
        }

        var keys = (FrontMatter?)ReadRecord(typeof(FrontMatter), YamlReader.Read(split.Yaml, file, 1, bag), file, records, bag);
        var body = schemas.Markdown.Read(split.Body, new Place(file, split.BodyLine), bag);
        return keys is null ? null : new MarkdownItem(file, parts[0], stem[..dot], language, keys, body);
    }

    // What is no YAML has been reported; that it holds no keys either is no news.
    private static object? ReadRecord(Type type, YamlNode? node, string file, RecordReader records, DiagnosticBag bag) =>
        node is null && bag.HasErrors ? null : records.Read(type, node, file);

    private string? Text(string path, string file, DiagnosticBag bag)
    {
        try
        {
            if (!TextEncodings.TryDecode(File.ReadAllBytes(path), out var text, out var likely, out var offset))
            {
                bag.Add(Codes.Encoding, new Place(file), EncodingName.Of(likely), offset.ToString(CultureInfo.InvariantCulture));
                return null;
            }

            text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
            return CheckCharacters(text, file, bag);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            bag.Add(Codes.Unreadable, new Place(file), Argument.Part(ReasonOf(wrong)));
            return null;
        }
    }

    private static string ReasonOf(Exception wrong) => wrong switch
    {
        UnauthorizedAccessException => Parts.FileDenied,
        FileNotFoundException or DirectoryNotFoundException => Parts.FileGone,
        _ => Parts.FileInUse,
    };

    private string CheckCharacters(string text, string file, DiagnosticBag bag)
    {
        var findings = TextHygiene.Check(text, textLanguage);
        foreach (var finding in findings.Where(f => f.Problem != TextProblem.NotNormalized))
        {
            var before = text.AsSpan(0, finding.Index);
            var place = new Place(file, 1 + before.Count('\n'), finding.Index - before.LastIndexOf('\n'));
            var shown = string.Join(' ', finding.Found.EnumerateRunes().Take(2).Select(r => $"U+{r.Value:X4}"));
            bag.Add(Codes.Characters, place, finding.Problem == TextProblem.MixedScripts ? Argument.Part(Parts.MixedScripts, finding.Found) : shown, Around(text, finding.Index));
        }

        return findings.Any(f => f.Problem == TextProblem.NotNormalized) ? text.Normalize(NormalizationForm.FormC) : text;
    }

    private static string Around(string text, int index) =>
        new([.. text[Math.Max(0, index - 12)..Math.Min(text.Length, index + 12)].Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)]);
}
