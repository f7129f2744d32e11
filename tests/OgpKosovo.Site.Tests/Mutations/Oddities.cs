namespace OgpKosovo.Site.Tests.Mutations;

/// <summary>What a file may hold by accident or malice: values of keys, pieces of Markdown, characters.</summary>
internal static class Oddities
{
    /// <summary>Values of keys.</summary>
    public static readonly string[] Values =
    [
        "", "~", "null", "[]", "{}", "[a]", "[a, [b]]", "{a: b}", "'", "\"", "|", ">", "|\n  x\n  y", ">-\n", "&a x", "*a", "!!binary eA==", "!x y", "? x", "- x",
        "0", "-0", "-1", "1", "2147483647", "2147483648", "99999999999999999999", "1e9", "0x10", "01", "1.5", ".inf", "true", "True", "no", "\"true\"",
        "2024", "0000", "0001", "9999", "2024-02", "2024-13", "0001-01", "9999-12", "2024-02-30", "2024-02-29", "2023-02-29", "0001-01-01", "9999-12-31", "2024-1", "0001-1", "9999-2",
        "2024-3", "00:00", "24:00", "9:00", "25:61", "23:59", "2024-05-06T00:00:00Z", "06.05.2024",
        "x", "X", "a b", "a--b", "-a", "a-", "con", "nul", "com1", ".", "..", "...", "a.", ".a", "a/b", "a/../b", "../../../etc/passwd", "/", "//", "/a", "/a/", "//a//", "a\\b", "%2e%2e", "%", "%00", "a%zz",
        "/sr/", "/en/", "/en/x/", "/en/../x/", "/index.html", "/publication.json", "/404.html", "/feed.atom", "/sr/feed.rss", "/data/index.json", "/a?b=c", "/a#b", "/ä/", "/a b/", "https://example.org/ogp/en/x/",
        "http://", "https://", "https://[", "https://ex ample.org/", "https://münchen.example/ä?x=%zz#%", "https://xn--/", "https://-.example", "https://a:99999/", "https://a:b@c/", "https://例え.jp/", "HTTPS://EXAMPLE.ORG", "javascript:alert(1)", "mailto:x", "tel:+383", "file:///etc/passwd", "data:text/html,x", "http:///x",
        "#", "?", "@", "`", "---", "<b>", "</script>", "&amp;", "&#0;", "{{x}}", "{0}", "{0} {1} {", "}", "%s", "$(x)", "=1+1", "\"a\"\"b\"", "a,b;c", "'a''b'", "\"\\u0000\"", "\"\\uD800\"", "\"\\u202E\"", "\"\\n\\n\\n\"", "\"\\t\"", "\"   \"",
        "sr", "sq", "en", "sr-cyrl", "SR", "xx", "tr", "bs", "rom", "en-US", "pages/about", "pages/nothing", "news/launch", "news", "office", "Office", "minutes", "XK1", "XK1.1", "XK99999999999", "XK1-2024-1", "p", "k", "letter", "first", "open",
        "../media/p.png", "../media/p.svg", "../media/none.png", "../files/a.pdf", "../files/", "../pages/about.en.md", "x@y", "x@y.z", "a@b@c", "+383 44 123 456", "1234567890", "XK051212012345678906",
        "ß", "İstanbul", "ıI", "Ǆ", "ǅ", "Љубав", "日本語", "עברית", "العربية", "👩‍👩‍👧‍👦", "🇽🇰", "e\u0301", "\u0301", "\u00AD", "\u200B", "\u200D", "\uFEFF", "\u2028", "\u2029", "\u0085", "\u00A0", "\uE000\uE001\uE001", "\uFFFD", "\uFFFE", "\U0010FFFF", "\U000E0041", "ﬁ", "①", "Ⅷ", "½", "١٢٣", "–", "„x“",
        "LibreOffice", "plan of action", "plan* of action", "*", "**", "* *", "[^1]", "a\tb", "a: b", "a : b", "a #b", "x\n  y", "\n\n\n", "- a\n  - b", "\n  sr: x\n  en: y", "\n  xx: y", "\n  - sr: x", "\n  - 1\n  - 2",
    ];

    /// <summary>Pieces of Markdown.</summary>
    public static readonly string[] Pieces =
    [
        "[a](b)", "[a](%00)", "[a](%)", "[a](?x)", "[a](#)", "[a](#%FF)", "[a]()", "[](x)", "[a](<>)", "[a](../pages/about.en.md#text)", "[a](../pages/about.en.md#x%20y)", "[a](../../statiq.json)", "[a](../../../etc/passwd)", "[a](../news/draft.sr.md)", "[a](../news/later.sr.md)", "[a](../data/site.yml)", "[a](../members/office.yml)", "[a](../plans/p.yml#x)", "[a](../tags/open.yml)", "[a](../comments/k-001.yml)",
        "[a](/x)", "[a](//x)", "[a](C:\\x)", "[a](javascript:x)", "[a](mailto:)", "[a](tel:)", "[a](https://)", "[a](https://[)", "[a](https://example.com/\"'<>)", "[a](http://example.com/%zz)", "<https://example.com>", "<http://[>", "<x@y.z>", "<ftp://x>", "[a][b]", "[a]: b", "[b]: <> 'c'", "[b]: ../files/a.pdf",
        "![](../media/p.png)", "![a](../media/p.png)", "![a](../media/p.svg \"t\")", "![a ![b](../media/p.png) c](../media/p.svg)", "![a [b](x) c](../media/p.png)", "[![a](../media/p.png)](https://example.com)", "![a](../files/a.pdf)", "![a](../media/none.png)", "![a](https://example.com/x.png)", "![&nbsp;](../media/p.png)", "![`a`](../media/p.png)", "![a][p]", "[p]: ../media/p.png", "![a](../media/)", "![a](.)", "![a](../media/../media/p.png)",
        "<div>", "</div>", "<!-- x -->", "<!--", "-->", "<script>x</script>", "<br>", "<br/>", "<details open>", "<a href=\"x\">", "<?php ?>", "<![CDATA[x]]>", "<!DOCTYPE x>", "<x", "< b >", "<b onclick=x>", "<abbr title=\"x\">y</abbr>", "<img src=x>", "<table>", "</table>", "<svg>",
        "&#0;", "&#xD800;", "&#x202E;", "&nbsp;", "&copy", "&", "&#99999999999;", "&lt;script&gt;",
        "[^9]", "[^1]", "[^1]: again", "[^]: x", "[^ ]", "[^1][^1][^1]", "[^a]: [^a]", "[^a]", "*[OGP]: again", "*[]: x", "*[a]: b", "*[ ]: c", "*[a]:", "*[.*]: x", "*[<]: <b>", "OGP", "aOGPb",
        "| a | b |\n|--|--|\n| c |", "|", "||", "|-|", "|-|-|", "| a |\n|:-:|\n| b | c | d |", "|-\n|-", "a | b\n- | -", "+--+\n|a|\n+--+",
        "# one", "## two", "## ", "##", "###### six", "####### seven", "## [a](b)", "## ![a](../media/p.png)", "## <b>x</b>", "## &nbsp;", "## 日本", "## text", "## Text", "## text-1", "two\n---", "one\n===", "---", "***", "===", "...",
        "Term\n:   def", ":   def", ": ", ":", "- [ ] ", "- [x]", "- [x] [ ]", "-", "- - - x", "* a\n\n      b", "1. x", "999999999. x", "9999999999. x", "0) x", "> x", ">", "> > > > > > x", "> - 1. x", "^^^\nfig\n^^^ cap", "^^^", "~~~", "```", "```a b\nc", "    code", "\tx", "\\", "\\\n", "  \n", "`", "``` `", "`` ` ``", "*a", "**a", "_a_b_", "***a**b*", "~~a~~", "==a==", "{.class}", "{#id}", "{onclick=x}", "[toc]", "::: x", "$x$", ":smile:", "\uE000\uE001\uE001", "\uE000", "\uE000\uFFFF", "\u0000", "\u001B[31m", "\u202Ex", "\u2028", "\uFEFF",
    ];

    /// <summary>Single characters and short rows of them.</summary>
    public static readonly string[] Characters =
    [
        "\0", "\u0001", "\t", "\r", "\n", "\r\n", "\u000B", "\u000C", "\u001A", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u0301", "\u034F", "\u061C", "\u0E33", "\u180E", "\u200B", "\u200E", "\u202E", "\u2028", "\u2029", "\u2060", "\u2066", "\u3000", "\uD7A3\u11A8", "\uE000", "\uE001", "\uF8FF", "\uFDD0", "\uFE0F", "\uFEFF", "\uFFFC", "\uFFFD", "\uFFFE", "\uFFFF",
        "\U0001F600", "\U0001D400", "\U000E0001", "\U0010FFFF", "İ", "ı", "ß", "ẞ", "ǆ", "ǅ", "ŉ", "ﬀ", "Ω", "K", "Å", "ё", "і", "ј", "Ђ", "œ", "lj", "nj", "dž", "Lj", "LJ", "ë", "Ç", "'", "\"", "’", "„", "“", "—", "…", "‹", "#", ":", "- ", "|", ">", "[", "]", "{", "}", "&", "*", "!", "%", "@", "`", "<", ",", "?", "\\", "/", "..", "--", "---", "\n---\n", "\n...\n", "\n--- x\n", "\n%YAML 1.1\n---\n", "\n# x\n",
    ];

    /// <summary>Keys and languages, to stand where others stood.</summary>
    public static readonly string[] Keys =
    [
        "title", "name", "sr", "sq", "en", "sr-cyrl", "slug", "published", "updated", "date", "dateEnd", "start", "end", "order", "tags", "image", "src", "alt", "excluded", "redirectFrom", "plan", "lead", "files", "file", "url", "language", "kind", "status", "body", "text", "x", "X", "Host", "LinkRoot", "Languages", "PageSize", "<<", "", "\"\"", "'a b'", "1", "true", "null", "? a", "[a]", "{a: b}", "ti\u200Btle", "тitle", "\uFEFFtitle",
    ];
}
