using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace OgpKosovo.Content.Markdown;

/// <summary>Writes links as they are, and of a picture nothing but its hole: which files it has is known later.</summary>
internal sealed class PictureHoleRenderer : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link is { IsImage: true, Url: [MarkdownBody.Hole, _, _] hole })
            renderer.Write(hole);
        else
            base.Write(renderer, link);
    }
}
