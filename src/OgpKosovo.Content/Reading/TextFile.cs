using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Reading;

/// <summary>Reads the files that people write: UTF-8 of a reasonable size, in which no character deceives the eye.</summary>
public static class TextFile
{
    /// <summary>The most bytes that a text may have: some 500 pages. What is longer was not written by a person.</summary>
    public const int MostBytes = 2_000_000;

    /// <summary>A language whose letters are right in texts that may be Turkish.</summary>
    internal static Language Turkish { get; } = Language.Create("tr", "tr", "tr", "Türkçe");

    private const int MostFindings = 50;

    /// <summary>The text in NFC with LF, or null; what is wrong goes into <paramref name="bag"/>.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="file">The path for messages.</param>
    /// <param name="language">The language whose letters are right beside those of Albanian, Serbian and English.</param>
    /// <param name="bag">Takes the problems.</param>
    public static string? Read(string path, string file, Language language, DiagnosticBag bag)
    {
        try
        {
            using var handle = File.OpenHandle(path);
            var length = RandomAccess.GetLength(handle);
            if (length > MostBytes)
            {
                bag.Add(Codes.TooLarge, new Place(file), Megabytes(length), Megabytes(MostBytes));
                return null;
            }

            return Decode(handle, (int)length, file, bag) is { } text
                ? CheckCharacters(text.Replace("\r\n", "\n", StringComparison.Ordinal), file, language, bag)
                : null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            bag.Add(Codes.Unreadable, new Place(file), Reason(wrong));
            return null;
        }
    }

    /// <summary>A size as messages say it, in megabytes, rounded up: what is too large never reads like the limit.</summary>
    internal static Argument Megabytes(long bytes) => Argument.Number(Math.Ceiling(bytes / 1e5m) / 10);

    /// <summary>Why a file cannot be read, without the names of the machine's folders.</summary>
    public static Argument Reason(Exception wrong) => Argument.Part(wrong switch
    {
        UnauthorizedAccessException => Parts.FileDenied,
        FileNotFoundException or DirectoryNotFoundException => Parts.FileGone,
        _ => Parts.FileInUse,
    });

    private static string? Decode(SafeFileHandle handle, int length, string file, DiagnosticBag bag)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var read = 0;
            while (read < length && RandomAccess.Read(handle, bytes.AsSpan(read, length - read), read) is > 0 and var more)
                read += more;
            if (TextEncodings.TryDecode(bytes.AsSpan(0, read), out var text, out var likely, out var offset))
                return text;
            bag.Add(Codes.Encoding, new Place(file), EncodingName.Of(likely), offset.ToString(CultureInfo.InvariantCulture));
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static string CheckCharacters(string text, string file, Language language, DiagnosticBag bag)
    {
        var findings = TextHygiene.Check(text, language);
        var (line, counted) = (1, 0);
        foreach (var finding in findings.Where(f => f.Problem != TextProblem.NotNormalized).Take(MostFindings))
        {
            line += text.AsSpan(counted, finding.Index - counted).Count('\n');
            counted = finding.Index;
            var place = new Place(file, line, finding.Index - text.AsSpan(0, finding.Index).LastIndexOf('\n'));
            bag.Add(Codes.Characters, place, Shown(finding, text), Around(text, finding.Index));
        }

        return findings.Any(f => f.Problem == TextProblem.NotNormalized) ? text.Normalize(NormalizationForm.FormC) : text;
    }

    /// <summary>A finding as messages name it, with what to type instead.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The text in which it is.</param>
    internal static Argument Shown(TextFinding finding, string text) =>
        finding.Problem == TextProblem.MixedScripts ? Argument.Part(Parts.MixedScripts, finding.Found, text[finding.Index].ToString(), CodePoints(text[finding.Index].ToString()))
        : TextHygiene.MeantBy(finding.Found) is { } meant ? Argument.Part(Parts.LookAlike, finding.Found, CodePoints(finding.Found), meant)
        : Argument.Part(Parts.OtherCharacter, CodePoints(finding.Found));

    private static string CodePoints(string found) => string.Join(' ', found.EnumerateRunes().Take(2).Select(r => $"U+{r.Value:X4}"));

    /// <summary>What stands around a place in a text, without what cannot be shown.</summary>
    internal static string Around(string text, int index) =>
        new string([.. text[Math.Max(0, index - 12)..Math.Min(text.Length, index + 12)].Where(IsShown).Select(c => char.IsControl(c) ? ' ' : c)]).Trim();

    private static bool IsShown(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Surrogate);
}
