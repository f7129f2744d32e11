using System.Buffers;
using System.Collections.Frozen;

namespace OgpKosovo.Languages;

/// <summary>Recognises addresses, domains, e-mail addresses, file names and identifiers, which stay as they are.</summary>
internal static class TechnicalText
{
    /// <summary>The length of the longest character reference that is looked for.</summary>
    public const int LongestReference = 12;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n\r\u00A0\u2009\u202F–—<>\"„“”«»");
    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("([{'‘’‚*");

    // Top-level domains that sites of the region and OGP's partners have; others are recognised by http:// or www.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains = Set(
        "al app at ba be bg biz ch cloud com de dev edu eu fr gov gr hr hu info int io it me mil mk net nl org ro rs ru si tr tv uk us");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Extensions = Set(
        "7z atom avif bmp css csv doc docx epub geojson gif gz htm html ics jpeg jpg js json md mp3 mp4 odp ods odt ogg pdf png "
        + "ppt pptx rdf rss rtf svg tar tif tiff txt webm webp xls xlsx xml yaml yml zip");

    /// <summary>
    /// Looks at the run without white space that begins at <paramref name="start"/> and has a dot, slash, at sign or
    /// underscore at <paramref name="joint"/>.
    /// </summary>
    /// <returns>
    /// True when it is technical; <paramref name="from"/> and <paramref name="to"/> then bound what stays. When it is not,
    /// no later mark before <paramref name="to"/> makes it so.
    /// </returns>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int joint, out int from, out int to)
    {
        from = start;
        while (from < joint && OpeningMarks.Contains(text[from])) from++;
        to = EndOf(text, joint);
        while (to > from && IsClosingMark(text[to - 1])) to--;
        return to > joint && IsTechnical(text[from..to]);
    }

    private static int EndOf(ReadOnlySpan<char> text, int joint)
    {
        var end = joint;
        while (end < text.Length && !Ends.Contains(text[end]))
        {
            if (text[end] == '&' && IsReferenceThatEnds(text[end..])) break;
            end++;
        }
        return end;
    }

    // A character reference ends the run too, except an ampersand, which addresses have inside.
    private static bool IsReferenceThatEnds(ReadOnlySpan<char> text) =>
        text[..Math.Min(text.Length, LongestReference)].Contains(';') && !text.StartsWith("&amp;", StringComparison.Ordinal);

    private static bool IsClosingMark(char c) => ".,;:!?)]}'’‘…*".Contains(c, StringComparison.Ordinal);

    private static bool IsTechnical(ReadOnlySpan<char> run)
    {
        if (run.Contains("://", StringComparison.Ordinal)) return true;
        if (run.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        var at = run.IndexOf('@');
        if (at >= 0) return at + 1 < run.Length && (at == 0 || run[at..].Contains('.'));
        if (run.Contains('_')) return true;
        if (run.StartsWith("./", StringComparison.Ordinal) || run.StartsWith("../", StringComparison.Ordinal)) return true;
        if (run[0] == '/' && run[1..].Contains('/')) return true;
        return IsHost(run) || IsFileName(run);
    }

    private static bool IsHost(ReadOnlySpan<char> run)
    {
        var end = run.IndexOfAny('/', '?', '#');
        var host = end < 0 ? run : run[..end];
        var port = host.IndexOf(':');
        if (port > 0) host = host[..port];
        var dot = host.LastIndexOf('.');
        if (dot <= 0 || !Domains.Contains(host[(dot + 1)..])) return false;
        foreach (var c in host)
            if (c is not ('.' or '-') && (LatinLetters.KindOf(c) & CharacterKind.Word) == 0) return false;
        return true;
    }

    private static bool IsFileName(ReadOnlySpan<char> run)
    {
        var dot = run.LastIndexOf('.');
        if (dot < 0 || dot + 1 == run.Length) return false;
        Span<char> extension = stackalloc char[8];
        var length = run[(dot + 1)..].ToLowerInvariant(extension);
        return length > 0 && Extensions.Contains(extension[..length]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
