using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Markdown;

/// <summary>Makes the straight double quotes of a text those of its language. Code, HTML and an escaped quote stay as they are.</summary>
internal static class TypographicQuotes
{
    private const char Straight = '"';

    public static void Set(MarkdownDocument document, Quotes quotes)
    {
        var before = ' ';
        foreach (var node in document.Descendants())
            before = node switch
            {
                Block or LineBreakInline => ' ',
                LiteralInline literal => Set(literal, quotes, before),
                LeafInline => 'x',
                _ => before,
            };
    }

    // Returns the last character, by which a quote at the start of the next text opens or closes.
    private static char Set(LiteralInline literal, Quotes quotes, char before)
    {
        if (literal.Content.Length == 0)
            return before;
        if (!literal.IsFirstCharacterEscaped && literal.Content.IndexOf(Straight) >= 0)
        {
            var written = new StringBuilder();
            foreach (var sign in literal.Content.AsSpan())
            {
                if (sign == Straight)
                    written.Append(char.IsWhiteSpace(before) || before is '(' or '[' or '–' or '—' or '/' ? quotes.Open : quotes.Close);
                else
                    written.Append(sign);
                before = sign;
            }

            literal.Content = new StringSlice(written.ToString());
            return before;
        }

        return literal.Content[literal.Content.End];
    }
}
