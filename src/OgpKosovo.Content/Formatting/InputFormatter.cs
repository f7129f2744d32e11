using System.Globalization;
using System.Text;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Formatting;

/// <summary>Looks at every content file of the input folder, and tells which are not in the canonical form.</summary>
/// <param name="root">The folder to which paths are relative.</param>
/// <param name="input">The folder that holds the content.</param>
/// <param name="languages">The languages of texts for readers, in the site's order.</param>
/// <param name="bag">Takes what cannot be read; such a file is left as it is.</param>
public sealed class InputFormatter(string root, string input, IReadOnlyList<string> languages, DiagnosticBag bag)
{
    private readonly Formatter formatter = new(languages);

    /// <summary>The files whose bytes are not those of the canonical form, in the order of their paths.</summary>
    public IEnumerable<(string File, FormattedFile Formatted)> NotCanonical()
    {
        foreach (var (path, problem) in new InputFiles(root).In(input))
        {
            if (problem is not null)
                bag.Add(problem);
            if (problem is not null || ContentKinds.Of(Path.GetRelativePath(input, path).Replace('\\', '/').Split('/')) is not { } kind)
                continue;
            var file = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (Bytes(path, file) is not { } bytes)
                continue;
            if (!TextEncodings.TryDecode(bytes, out var text, out var likely, out var offset))
                bag.Add(Codes.Encoding, new Place(file), EncodingName.Of(likely), offset.ToString(CultureInfo.InvariantCulture));
            else if (formatter.Format(kind, file, text, bag) is { } formatted && !bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(formatted.Text)))
                yield return (file, formatted);
        }
    }

    private byte[]? Bytes(string path, string file)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            bag.Add(Codes.Unreadable, new Place(file), TextFile.Reason(wrong));
            return null;
        }
    }
}
