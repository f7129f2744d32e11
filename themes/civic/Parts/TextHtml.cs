using Microsoft.AspNetCore.Components;
using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Text;

namespace OgpKosovo.Themes.Civic.Parts;

/// <summary>A Markdown text as it is, without an element around it.</summary>
public sealed class TextHtml : Component
{
    [Parameter]
    public LinkedText Text { get; set; } = null!;

    public override bool TryWrite(CharBuffer page)
    {
        Text.Write(page, View.Language);
        return true;
    }
}
