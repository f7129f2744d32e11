using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Markdown;

/// <summary>The little HTML that a text may hold; everything else is an error, so that no content can carry a program or a style.</summary>
public static partial class SafeHtml
{
    private static readonly FrozenSet<string> Elements = new[]
    {
        "abbr", "b", "bdi", "br", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "hr", "i", "ins", "kbd", "li", "mark",
        "ol", "p", "q", "s", "small", "span", "strong", "sub", "summary", "sup", "time", "u", "ul", "var", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Attributes = new[]
    {
        "lang", "title", "dir", "datetime", "translate", "class", "cite", "open", "id",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is not allowed in a piece of raw HTML, or null when all of it is.</summary>
    public static Argument? Problem(string html)
    {
        if (html.StartsWith("<!--", StringComparison.Ordinal))
            return Argument.Part(Parts.CommentInHtml);
        foreach (Match tag in Tags().Matches(html))
        {
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (!Elements.Contains(name))
                return $"<{tag.Groups["name"].Value}>";
            foreach (Capture attribute in tag.Groups["attribute"].Captures)
                if (!Attributes.Contains(attribute.Value.ToLowerInvariant()))
                    return Argument.Part(Parts.HtmlAttribute, attribute.Value, name);
        }

        return Tags().Replace(html, "").Contains('<', StringComparison.Ordinal) ? Argument.Part(Parts.HtmlIncomplete) : null;
    }

    /// <summary>The ids that a piece of raw HTML gives.</summary>
    public static IEnumerable<string> Ids(string html) =>
        html.Contains("id", StringComparison.OrdinalIgnoreCase) ? Id().Matches(html).Select(m => m.Groups["id"].Value) : [];

    [GeneratedRegex("""<[^<>]*?\sid\s*=\s*["']?(?<id>[^\s"'>]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Id();

    [GeneratedRegex("""</?(?<name>[A-Za-z][A-Za-z0-9-]*)(?:\s+(?<attribute>[^\s=>"'/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*\s*/?>""")]
    private static partial Regex Tags();
}
