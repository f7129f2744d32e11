using System.Buffers;
using System.Collections.Frozen;

namespace OgpKosovo.Languages;

/// <summary>Recognises addresses, domains, e-mail addresses, file names and identifiers, which stay as they are.</summary>
internal static class TechnicalText
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n\r\u00A0\u2009\u202F–—<>\"„“”«»");
    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("([{'‘’‚*");
    private static readonly SearchValues<char> HostCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    // Top-level domains that sites of the region and OGP's partners have; others are recognised by http:// or www.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains = Set(
        "al app at ba be bg biz ch cloud com de dev edu eu fr gov gr hr hu info int io it ks me mil mk net nl org ro rs ru si tr tv uk us");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Extensions = Set(
        "7z atom avif bmp cs css csv doc docx epub geojson gif gz htm html ics jpeg jpg js json md mp3 mp4 odp ods odt ogg pdf png ppt pptx "
        + "ps1 py rdf rss rtf sh sln svg tar tif tiff ttl txt webm webp woff2 xls xlsx xml yaml yml zip");

    /// <summary>
    /// Looks at the run without white space that begins at <paramref name="start"/> and has a dot, slash, at sign or
    /// underscore at <paramref name="joint"/>.
    /// </summary>
    /// <returns>True when it is technical; then <paramref name="from"/> and <paramref name="to"/> are what to leave alone.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int joint, out int from, out int to)
    {
        from = start;
        while (from < joint && OpeningMarks.Contains(text[from])) from++;
        to = EndOf(text, joint);
        while (to > from && IsClosingMark(text[to - 1])) to--;
        return to > joint && IsTechnical(text[from..to]);
    }

    // A character reference ends the run too, except an ampersand, which addresses have inside.
    private static int EndOf(ReadOnlySpan<char> text, int joint)
    {
        var end = joint;
        while (end < text.Length && !Ends.Contains(text[end]))
        {
            if (text[end] == '&' && !text[end..].StartsWith("&amp;", StringComparison.Ordinal) && text[end..].Contains(';')) break;
            end++;
        }
        return end;
    }

    private static bool IsClosingMark(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\'' or '’' or '‘' or '…' or '*';

    private static bool IsTechnical(ReadOnlySpan<char> run)
    {
        if (run.Contains("://", StringComparison.Ordinal) || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        var at = run.IndexOf('@');
        if (at >= 0) return at + 1 < run.Length && (at == 0 || run[at..].Contains('.'));
        if (run.Contains('_') || run.StartsWith("./", StringComparison.Ordinal) || run.StartsWith("../", StringComparison.Ordinal)) return true;
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
        return dot > 0 && host[0] != '-' && !host.ContainsAnyExcept(HostCharacters) && Domains.Contains(host[(dot + 1)..]);
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
