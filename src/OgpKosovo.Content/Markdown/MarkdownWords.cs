using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Markdown;

/// <summary>
/// The words of a Markdown text as HTML that has a <c>br</c> wherever the text's own HTML has a tag, so that both are
/// divided alike; and of each character the place at which the Markdown has it.
/// </summary>
internal sealed class MarkdownWords
{
    private const string Tag = "<br>";

    private static readonly SourceSpan Nowhere = SourceSpan.Empty;

    private readonly string source;
    private readonly StringBuilder html = new();
    private readonly List<SourceSpan> places = [];
    private readonly List<LinkInline> named = [];
    private readonly HashSet<Abbreviation> abbreviations = [];

    /// <param name="source">The Markdown.</param>
    /// <param name="document">The same, parsed with precise places.</param>
    public MarkdownWords(string source, MarkdownDocument document)
    {
        this.source = source;
        Add(document);
    }

    /// <summary>What has to be written in the Markdown from one place to another, at which the rest goes on.</summary>
    public IEnumerable<MarkdownEdit> Edits(SerbianCyrillic cyrillic)
    {
        var letters = cyrillic.ChangesInHtml(html.ToString())
            .Select(c => new MarkdownEdit(places[c.At].Start, places[c.At + c.Length - 1].End + 1, c.Letter.ToString()))
            .Where(c => c.Start < c.End).ToList();
        var names = named.Where(l => letters.Exists(c => l.Span.Start < c.Start && c.End <= l.Span.End)).Select(Name);
        return letters.Concat(names).OrderBy(e => e.Start);
    }

    // "[plan]" finds its target by its words; when these become others it takes a name: "[план][plan]".
    private static MarkdownEdit Name(LinkInline link) => link.IsShortcut
        ? new(link.Span.End + 1, link.Span.End + 1, $"[{link.Label}]")
        : new(link.Span.End, link.Span.End, link.Label!);

    private void Add(Block block)
    {
        switch (block)
        {
            case ContainerBlock container:
                foreach (var child in container)
                    Add(child);
                break;
            case HtmlBlock:
                AddRaw(block.Span);
                break;
            case LinkReferenceDefinition { Title: { } title } definition:
                AddTag("title", title, definition.TitleSpan);
                break;
            case LeafBlock { Inline: { } inlines }:
                AddSigns(Tag);
                foreach (var inline in inlines)
                    Add(inline);
                break;
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline or HtmlEntityInline:
                AddPlain(inline);
                break;
            case HtmlInline:
                AddRaw(inline.Span);
                break;
            case LineBreakInline line:
                AddSigns(line.IsHard ? Tag : "\n");
                break;
            case AbbreviationInline { Abbreviation: var abbreviation }:
                Add(abbreviation);
                AddSigns(Tag);
                AddPlain(inline);
                AddSigns(Tag);
                break;
            case LinkInline link:
                AddLink(link);
                break;
            default:
                // Emphasis, and code, which has no words.
                AddSigns(Tag);
                foreach (var child in inline as ContainerInline ?? [])
                    Add(child);
                AddSigns(Tag);
                break;
        }
    }

    private void AddLink(LinkInline link)
    {
        if (link.Reference is not null && (link.IsShortcut || source[link.Span.End - 1] == '['))
            named.Add(link);
        if (link is { Title: { } title, Reference: null })
            AddTag("title", title, link.TitleSpan);
        if (link.IsImage)
        {
            AddSigns("<br alt=\"");
            foreach (var inline in link.Descendants<Inline>())
                AddPlain(inline);
            AddSigns("\">");
            return;
        }

        AddSigns(Tag);
        foreach (var inline in link)
            Add(inline);
        AddSigns(Tag);
    }

    // Its words are in the text too, where they have to stay the same.
    private void Add(Abbreviation abbreviation)
    {
        if (!abbreviations.Add(abbreviation))
            return;
        AddSigns(Tag);
        AddText(abbreviation.Label, abbreviation.LabelSpan);
        AddTag("title", abbreviation.Text.ToString(), new SourceSpan(abbreviation.Text.Start, abbreviation.Text.End));
    }

    // What the description of a picture takes.
    private void AddPlain(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddText(literal.Content.AsSpan(), literal.Span);
                break;
            case HtmlEntityInline entity:
                foreach (var character in entity.Transcoded.AsSpan())
                    AddCharacter(character, entity.Span);
                break;
            case AbbreviationInline { Abbreviation: var abbreviation }:
                AddText(abbreviation.Label, inline.Span);
                break;
            case LineBreakInline:
                AddSigns(" ");
                break;
        }
    }

    private void AddTag(string attribute, string value, SourceSpan span)
    {
        AddSigns($"<br {attribute}=\"");
        AddText(value, span, hasEntities: true);
        AddSigns("\">");
    }

    // HTML in the text is HTML here too.
    private void AddRaw(SourceSpan span)
    {
        html.Append(source, span.Start, span.Length);
        for (var at = span.Start; at <= span.End; at++)
            places.Add(new SourceSpan(at, at));
    }

    private void AddText(ReadOnlySpan<char> text, SourceSpan span, bool hasEntities = false)
    {
        var at = span.Start;
        foreach (var character in text)
        {
            var place = Find(character, at, span.End, hasEntities);
            AddCharacter(character, place);
            at = place.IsEmpty ? at : place.End + 1;
        }
    }

    // The Markdown may have more than the text: white space at the edge of a cell, backslashes, the marks of a title.
    private SourceSpan Find(char character, int at, int end, bool hasEntities)
    {
        for (; at <= end; at++)
        {
            if (source[at] == character)
                return new SourceSpan(at, at);
            if (hasEntities && source[at] == '&' && source.IndexOf(';', at, end - at + 1) is > 0 and var last
                && HtmlHelper.Unescape(source[at..(last + 1)]) is [var meant] && meant == character)
                return new SourceSpan(at, last);
            if (source[at] is not ('\\' or '"' or '\'' or '(' or '>') && !char.IsWhiteSpace(source[at]))
                break;
        }

        return Nowhere;
    }

    private void AddCharacter(char character, SourceSpan place)
    {
        var written = character switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => null,
        };
        if (written is not null)
        {
            AddSigns(written);
            return;
        }

        html.Append(character);
        places.Add(place);
    }

    private void AddSigns(string signs)
    {
        html.Append(signs);
        for (var i = 0; i < signs.Length; i++)
            places.Add(Nowhere);
    }
}
