using OgpKosovo.Content.Text;

namespace OgpKosovo.Site.Rendering;

/// <summary>Takes what the renderer writes, without the slash that HTML's void elements do not have (the renderer writes it on its own).</summary>
internal sealed class HtmlBuffer : CharBuffer
{
    public override void Write(string? value) => base.Write(value is " />" ? ">" : value);
}
