using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Text;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Markdown;

/// <summary>
/// Reads Markdown (CommonMark with tables, footnotes, task lists, definition lists, abbreviations and figures) into HTML.
/// Headings get ids of our own slugger, links to other files become holes, and what a text must not hold is reported.
/// </summary>
public sealed class MarkdownReader
{
    // About as many characters of a text as stand on the first screen.
    private const int FirstScreen = 500;
    private const int LongestEntity = 33;
    private const string MailScheme = "mailto:";
    private const int MostCells = 200_000;

    // Looking for tables and abbreviations costs as much as all the rest: texts that cannot hold any are spared it.
    private readonly Lazy<Dialect> full = new(() => new Dialect(Pipeline()));
    private readonly Lazy<Dialect> plain = new(() => new Dialect(Common().Build()));

    /// <summary>The text as HTML; problems go into <paramref name="bag"/> at their lines.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="place">The file, the line on which the text begins and the column in front of it.</param>
    /// <param name="language">The code of the text's language.</param>
    /// <param name="bag">Takes the problems.</param>
    /// <param name="headings">False for a text that stands on a page with others: headings, footnotes and ids are problems then.</param>
    public MarkdownBody Read(string text, Place place, string language, DiagnosticBag bag, bool headings = true)
    {
        if (text.Length == 0)
            return MarkdownBody.Empty;
        if (CellsOf(text) > MostCells)
        {
            bag.Add(Codes.MarkdownSyntax, place with { Line = Math.Max(1, place.Line) }, Argument.Part(Parts.LargeTables));
            return MarkdownBody.Empty;
        }

        var isClean = CheckEntities(text, place, bag);
        try
        {
            var body = Read(text, language, new Reading(place, bag, headings));
            return isClean ? body : new MarkdownBody("", [], body.Headings, body.Anchors);
        }
        catch (ArgumentException)
        {
            // Markdig's limit of nested blocks and inlines, without which some thousand ">" would fill the stack.
            bag.Add(Codes.MarkdownSyntax, place with { Line = Math.Max(1, place.Line) }, Argument.Part(Parts.DeepText));
            return MarkdownBody.Empty;
        }
    }

    private MarkdownBody Read(string text, string language, Reading reading)
    {
        var dialect = (text.Contains('|', StringComparison.Ordinal) || text.Contains("*[", StringComparison.Ordinal) ? full : plain).Value;
        var document = Markdig.Markdown.Parse(text, dialect.Pipeline);
        if (text.Contains('"', StringComparison.Ordinal))
            TypographicQuotes.Set(document, Quotes.Of(language));
        foreach (var node in document.Descendants())
            reading.Visit(node);
        return dialect.Render(document, reading);
    }

    /// <summary>What understands all of the Markdown that texts may hold.</summary>
    internal static MarkdownPipeline Pipeline() => Common().UsePipeTables().UseAbbreviations().Build();

    private static MarkdownPipelineBuilder Common() =>
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseFootnotes().UseTaskLists().UseDefinitionLists().UseFigures();

    // Every row of a table is filled up to the widest one, so that a small text can become a huge table.
    private static long CellsOf(string text)
    {
        var (columns, rows) = (0, 0L);
        for (var at = text.IndexOf('|', StringComparison.Ordinal); at >= 0; at = text.IndexOf('|', at))
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            columns = Math.Max(columns, text.AsSpan(at, end - at).Count('|'));
            rows++;
            at = end;
        }

        return columns * rows;
    }

    // "&#x202E;" is no character yet when the file is looked at.
    private static bool CheckEntities(string text, Place place, DiagnosticBag bag)
    {
        var isClean = true;
        for (var at = text.IndexOf('&', StringComparison.Ordinal); at >= 0; at = text.IndexOf('&', at + 1))
        {
            var end = text.AsSpan(at, Math.Min(LongestEntity, text.Length - at)).IndexOf(';');
            if (end < 0)
                continue;
            var entity = text.Substring(at, end + 1);
            var meant = HtmlHelper.Unescape(entity, false);
            if (TextHygiene.Check(meant) is not [{ Problem: not TextProblem.NotNormalized } finding, ..])
                continue;
            var before = text.AsSpan(0, at);
            bag.Add(Codes.Characters, new Place(place.File, Math.Max(1, place.Line) + before.Count('\n'), at - before.LastIndexOf('\n')), TextFile.Shown(finding, meant), entity);
            isClean = false;
        }

        return isClean;
    }

    // What a text may hold, and what writes it.
    private sealed class Dialect(MarkdownPipeline pipeline)
    {
        private readonly ConcurrentBag<HtmlRenderer> renderers = [];

        public MarkdownPipeline Pipeline { get; } = pipeline;

        // A renderer learns how to write each kind of block: it is kept for the next text.
        public MarkdownBody Render(MarkdownDocument document, Reading reading)
        {
            var renderer = renderers.TryTake(out var used) ? used : Renderer();
            var buffer = (CharBuffer)renderer.Writer;
            buffer.Clear();
            renderer.Render(document);
            var body = new MarkdownBody(buffer.Written, reading.Links, reading.Headings, reading.Anchors);
            renderers.Add(renderer);
            return body;
        }

        private HtmlRenderer Renderer()
        {
            var renderer = new HtmlRenderer(new CharBuffer()) { UseNonAsciiNoEscape = true };
            Pipeline.Setup(renderer);
            renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new PictureHoleRenderer());
            return renderer;
        }
    }

    private sealed class Reading(Place place, DiagnosticBag bag, bool headings)
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

        // Pictures within the description of another, which stand for nothing but their words.
        private readonly HashSet<MarkdownObject> within = [];
        private int level = 1;

        public List<BodyLink> Links { get; } = [];

        public List<Heading> Headings { get; } = [];

        public HashSet<string> Anchors { get; } = new(StringComparer.Ordinal);

        public void Visit(MarkdownObject node)
        {
            switch (node)
            {
                case HeadingBlock or FootnoteLink { IsBackLink: false } when !headings:
                    bag.Add(Codes.TextAmongOthers, At(node));
                    break;
                case HeadingBlock { IsSetext: true, Inline.FirstChild: var first }:
                    bag.Add(Codes.RawMarkdown, At(node), Argument.Part(
                        first is LiteralInline words && PartOfLine(words.Content.AsSpan()) is Parts.MarkdownConflict ? Parts.MarkdownConflict : Parts.MarkdownUnderline));
                    break;
                case HeadingBlock heading:
                    VisitHeading(heading);
                    break;
                case CodeBlock and not FencedCodeBlock:
                    bag.Add(Codes.RawMarkdown, At(node), Argument.Part(Parts.MarkdownIndented));
                    break;
                case LiteralInline literal:
                    VisitLiteral(literal);
                    break;
                case HtmlBlock html:
                    Check(html.Lines.ToString(), html);
                    break;
                case HtmlInline html:
                    Check(html.Tag, html);
                    break;
                case LinkInline link:
                    VisitLink(link);
                    break;
                case AutolinkInline { IsEmail: false } auto when !auto.Url.StartsWith("http", StringComparison.Ordinal):
                    bag.Add(Codes.LinkForm, At(auto), auto.Url);
                    break;
            }
        }

        private void VisitHeading(HeadingBlock heading)
        {
            if (heading.Level > level + 1 || heading.Level == 1)
                bag.Add(Codes.HeadingLevel, At(heading), heading.Level == 1
                    ? Argument.Part(Parts.HeadingOfPage)
                    : Argument.Part(Parts.HeadingSkips, Number(heading.Level), Number(level)));
            level = heading.Level;
            var words = string.Concat(heading.Inline!.Descendants().Select(Words));
            var slug = Slug.From(words) is { Length: > 0 } made ? made : "part";
            var id = slug;
            for (var n = numbers.GetValueOrDefault(slug, 1); TakenIds.Contains(id) || !Anchors.Add(id); n++)
            {
                id = slug + "-" + Number(n);
                numbers[slug] = n + 1;
            }

            heading.GetAttributes().Id = id;
            Headings.Add(new Heading(heading.Level, id, words));
        }

        // Signs of Markdown that readers would see, since they are written in another way than Markdown takes.
        private void VisitLiteral(LiteralInline literal)
        {
            var text = literal.Content.AsSpan();
            if (text.IndexOf('\t') >= 0 && !IsBullet(text))
                bag.Add(Codes.RawMarkdown, At(literal), Argument.Part(Parts.MarkdownTab));
            else if (text.IndexOf(']') is >= 0 and var end && (text[end..].StartsWith("](") || text[end..].StartsWith("] (http")))
                bag.Add(Codes.RawMarkdown, At(literal), Argument.Part(Parts.MarkdownLink));
            else if (literal.PreviousSibling is null or LineBreakInline && literal.Parent is { ParentBlock: ParagraphBlock } && PartOfLine(text) is { } part)
                bag.Add(Codes.RawMarkdown, At(literal), Argument.Part(part));
        }

        private static string? PartOfLine(ReadOnlySpan<char> line) =>
            IsBullet(line) ? Parts.MarkdownBullet
            : line is ['#', ..] && line.TrimStart('#') is [var first, ..] && char.IsLetter(first) && line.IndexOfAnyExcept('#') > 1 ? Parts.MarkdownHeading
            : line.StartsWith("<<<<<<<") || line.StartsWith(">>>>>>>") || line.StartsWith("=======") ? Parts.MarkdownConflict
            : null;

        private static bool IsBullet(ReadOnlySpan<char> line) => line is ['•' or '·' or '▪' or '●', ..];

        private void VisitLink(LinkInline link)
        {
            var url = link.Url ?? "";
            var isShown = link.IsImage && !within.Contains(link);
            var alt = isShown ? Description(link) : "";
            if (isShown && alt.Length == 0)
                bag.Add(Codes.AltText, At(link), url);
            if (!link.IsImage && url.Length > 0 && !link.Descendants().Any(i => i is LinkInline or HtmlEntityInline || !string.IsNullOrWhiteSpace(Words(i))))
                bag.Add(Codes.LinkWords, At(link), url);
            if (!link.IsImage && IsOutside(url))
            {
                if (url.StartsWith(MailScheme, StringComparison.Ordinal) && !EmailAddress.Is(Uri.UnescapeDataString(url[MailScheme.Length..].Split('?')[0])))
                    bag.Add(Codes.WrongType, At(link), url, Argument.Part(Parts.EmailForm));
                return;
            }

            if (!link.IsImage && url.StartsWith('#'))
            {
                // An anchor may be written with the letters of the heading.
                link.Url = "#" + Slug.From(Uri.UnescapeDataString(url[1..]));
                Links.Add(new BodyLink(link.Url, null, At(link)));
                link.Url = MarkdownBody.HoleOf(Links.Count - 1);
                return;
            }

            if (url.Length == 0 || url.StartsWith('/') || url.Contains(':', StringComparison.Ordinal) || url.Contains('\\', StringComparison.Ordinal))
            {
                bag.Add(Codes.LinkForm, At(link), url);
                return;
            }

            Links.Add(new BodyLink(Uri.UnescapeDataString(url), link.IsImage ? Image(link, alt) : null, At(link)));
            link.Url = MarkdownBody.HoleOf(Links.Count - 1);
        }

        private void Check(string html, MarkdownObject node)
        {
            if (SafeHtml.Problem(html) is { } problem)
                bag.Add(Codes.RawHtml, At(node), problem);
            foreach (var id in SafeHtml.Ids(html))
                if (!headings)
                    bag.Add(Codes.TextAmongOthers, At(node));
                else if (TakenIds.Contains(id) || !Anchors.Add(id))
                    bag.Add(Codes.IdTwice, At(node), id);
        }

        private static BodyImage Image(LinkInline link, string alt) =>
            new(alt, string.IsNullOrEmpty(link.Title) ? null : link.Title, link.Span.Start < FirstScreen);

        // The words of a picture's brackets; "&nbsp;" alone describes nothing. Each bracket is read once, however deep it lies.
        private string Description(LinkInline link)
        {
            var (alt, hasWords) = (new StringBuilder(), false);
            foreach (var inline in link.Descendants())
            {
                if (inline is LinkInline { IsImage: true })
                    within.Add(inline);
                var words = Words(inline);
                hasWords |= !string.IsNullOrWhiteSpace(words);
                alt.Append(inline is HtmlEntityInline sign ? sign.Transcoded.ToString() : words);
            }

            return hasWords ? alt.ToString().Trim() : "";
        }

        private Place At(MarkdownObject node) => new(place.File, place.Line + node.Line, node.Column + 1);

        private static bool IsOutside(string url) =>
            url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal)
            || url.StartsWith(MailScheme, StringComparison.Ordinal) || url.StartsWith("tel:", StringComparison.Ordinal);

        private static string Words(MarkdownObject inline) => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            _ => "",
        };

        private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
    }
}
