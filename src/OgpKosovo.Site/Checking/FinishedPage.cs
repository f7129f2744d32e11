using System.Buffers;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace OgpKosovo.Site.Checking;

/// <summary>
/// What the marks of a finished page say, read as HTML's tokenization defines them (https://html.spec.whatwg.org/#tokenization).
/// No tree is built: nothing that is looked at needs one, and it would take longer than making the page.
/// </summary>
public sealed class FinishedPage
{
    private static readonly SearchValues<char> Space = SearchValues.Create(" \t\n\f\r\u00A0");

    private int headings;
    private bool hasHeadingWords;

    private FinishedPage()
    {
    }

    /// <summary>How many headings of the first level there are; 0 where the only one has no words.</summary>
    public int Headings => headings == 1 && !hasHeadingWords ? 0 : headings;

    /// <summary>The words between the marks of the first title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What the root says of its language; "" where it says nothing.</summary>
    public string Language { get; private set; } = "";

    /// <summary>The ids, the same one as often as it stands there.</summary>
    public List<string> Ids { get; } = [];

    /// <summary>Where links, pictures, styles and scripts are taken from.</summary>
    public HashSet<string> Targets { get; } = new(StringComparer.Ordinal);

    /// <summary>The addresses of the versions in other languages and of the page itself.</summary>
    public HashSet<string> Alternates { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a page of UTF-8.</summary>
    public static FinishedPage Read(ReadOnlySpan<byte> utf8)
    {
        var chars = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(utf8.Length));
        try
        {
            var page = new FinishedPage();
            page.Read(chars.AsMemory(0, Encoding.UTF8.GetChars(utf8, chars)));
            return page;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private void Read(ReadOnlyMemory<char> html)
    {
        using var source = new TextSource(new ReadOnlyMemoryTextSource(html));
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            SkipScriptText = true,
            SkipRawText = true,
            ShouldEmitAttribute = IsLookedAt,
        };
        var (hasTitle, inTitle, inHeading, inDrawing) = (false, false, false, false);
        while (true)
        {
            ref var token = ref tokens.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return;
                case HtmlTokenType.StartTag:
                    var name = token.Name.Memory.Span;
                    ReadAttributes(ref token, isLink: name is "link", isRoot: name is "html");
                    inDrawing |= name is "svg" && !token.IsSelfClosing;
                    tokens.State = inDrawing ? HtmlParseMode.PCData : ModeAfter(name);
                    inTitle = !hasTitle && !inDrawing && name is "title";
                    hasTitle |= inTitle;
                    headings += name is "h1" ? 1 : 0;
                    inHeading |= name is "h1";
                    break;
                case HtmlTokenType.EndTag:
                    inTitle = false;
                    inHeading &= token.Name.Memory.Span is not "h1";
                    inDrawing &= token.Name.Memory.Span is not "svg";
                    break;
                case HtmlTokenType.Character when inTitle:
                    Title += token.Data.ToString();
                    break;
                case HtmlTokenType.Character when inHeading:
                    hasHeadingWords |= token.Data.Memory.Span.ContainsAnyExcept(Space);
                    break;
            }
        }
    }

    private void ReadAttributes(ref StructHtmlToken tag, bool isLink, bool isRoot)
    {
        string? id = null, language = null, target = null;
        var isAlternate = false;
        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            var name = tag.Attributes[i].Name.Memory.Span;
            var value = tag.Attributes[i].Value;
            if (name is "id")
                id = value.ToString();
            else if (name is "lang")
                language = value.ToString();
            else if (name is "href" || (name is "src" && target is null))
                target = value.ToString();
            else
                isAlternate |= isLink && name is "hreflang";
        }

        if (id is { Length: > 0 })
            Ids.Add(id);
        if (isRoot)
            Language = language ?? "";
        if (target is not null)
            (isAlternate ? Alternates : Targets).Add(target);
    }

    // What the tree's construction tells the tokenizer: https://html.spec.whatwg.org/#parsing-html-fragments
    private static HtmlParseMode ModeAfter(ReadOnlySpan<char> name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "script" => HtmlParseMode.Script,
        "style" or "iframe" => HtmlParseMode.Rawtext,
        _ => HtmlParseMode.PCData,
    };

    private static bool IsLookedAt(ref StructHtmlToken tag, ReadOnlyMemory<char> name) => name.Span is "id" or "href" or "src" or "lang" or "hreflang";
}
