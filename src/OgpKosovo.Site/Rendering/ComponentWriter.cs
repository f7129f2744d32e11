using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using OgpKosovo.Content.Text;
using OgpKosovo.Themes.Civic;

namespace OgpKosovo.Site.Rendering;

// The framework may change its frames with a version: MAINTAINING.md tells what to look at then.
#pragma warning disable BL0006

/// <summary>Writes components as HTML. For one thread.</summary>
/// <remarks>
/// The framework's own HtmlRenderer is made for components that live on and change: it compares what each shows with what it
/// showed before, and keeps them all; 1,000 items in three languages took 2.7 s with it, and 2.4 s without. This one knows what a
/// component of the theme may do: take parameters, and add elements, text, markup, fragments and other components.
/// </remarks>
public sealed class ComponentWriter(CharBuffer html)
{
    // Letters such as ë and ћ stand as they are; the default encoder would write each as an entity.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // https://html.spec.whatwg.org/multipage/syntax.html#void-elements
    private static readonly FrozenSet<string> VoidElements = FrozenSet.Create(
        StringComparer.Ordinal, "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    // One for each component that is being written: a page, its head, a link in that.
    private readonly List<RenderTreeBuilder> builders = [];
    private int depth;

    /// <summary>Writes a component whose parameters are set.</summary>
    /// <exception cref="NotSupportedException">The component adds what a page cannot hold.</exception>
    public void Write(Component component)
    {
        if (component.TryWrite(html))
            return;
        if (depth == builders.Count)
            builders.Add(new RenderTreeBuilder());
        var builder = builders[depth++];
        component.Render(builder);
        var frames = builder.GetFrames();
        WriteAll(frames.Array.AsSpan(0, frames.Count));
        builder.Clear();
        depth--;
    }

    private void WriteAll(ReadOnlySpan<RenderTreeFrame> frames)
    {
        while (frames.Length > 0)
            frames = frames[WriteFirst(frames)..];
    }

    // The number of frames that the first one takes.
    private int WriteFirst(ReadOnlySpan<RenderTreeFrame> frames)
    {
        ref readonly var frame = ref frames[0];
        switch (frame.FrameType)
        {
            case RenderTreeFrameType.Text:
                WriteEncoded(frame.TextContent);
                return 1;
            case RenderTreeFrameType.Markup:
                html.Write(frame.MarkupContent);
                return 1;
            case RenderTreeFrameType.Element:
                WriteElement(frame.ElementName, frames[1..frame.ElementSubtreeLength]);
                return frame.ElementSubtreeLength;
            case RenderTreeFrameType.Component:
                WriteComponent(frame.ComponentType, frames[1..frame.ComponentSubtreeLength]);
                return frame.ComponentSubtreeLength;
            case RenderTreeFrameType.Region:
                WriteAll(frames[1..frame.RegionSubtreeLength]);
                return frame.RegionSubtreeLength;
            default:
                throw new NotSupportedException($"A page cannot hold a {frame.FrameType}.");
        }
    }

    private void WriteElement(string name, ReadOnlySpan<RenderTreeFrame> inside)
    {
        html.Write('<');
        html.Write(name);
        while (inside.Length > 0 && inside[0].FrameType == RenderTreeFrameType.Attribute)
        {
            WriteAttribute(inside[0].AttributeName, inside[0].AttributeValue);
            inside = inside[1..];
        }

        html.Write('>');
        if (name is "script" or "style" && inside is [{ FrameType: RenderTreeFrameType.Text }, ..])
            throw new NotSupportedException($"What stands in a {name} is not read as HTML: it has to be markup.");
        WriteAll(inside);
        if (inside.Length == 0 && VoidElements.Contains(name))
            return;
        html.Write("</");
        html.Write(name);
        html.Write('>');
    }

    private void WriteAttribute(string name, object value)
    {
        if (value is not (string or true))
            return;
        html.Write(' ');
        html.Write(name);
        if (value is not string text)
            return;
        html.Write("=\"");
        WriteEncoded(text);
        html.Write('"');
    }

    private void WriteComponent(Type type, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var known = ComponentType.Of(type);
        var component = known.Create();
        foreach (ref readonly var parameter in parameters)
            known.Set(component, parameter.AttributeName, parameter.AttributeValue);
        Write(component);
    }

    private void WriteEncoded(string text) => Encoder.Encode(html, text);
}
