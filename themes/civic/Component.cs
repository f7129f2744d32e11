using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using OgpKosovo.Content.Text;

namespace OgpKosovo.Themes.Civic;

/// <summary>A component of the theme: it is written once, as HTML, and has no life after that.</summary>
public abstract class Component : ComponentBase
{
    [Parameter]
    public View View { get; set; } = null!;

    /// <summary>Sets what the component knows; for one that stands in no other.</summary>
    public Component For(View view)
    {
        View = view;
        return this;
    }

    /// <summary>Writes the component to the page where it is long and no tree of elements; false for all others, which are rendered.</summary>
    public virtual bool TryWrite(CharBuffer page) => false;

    /// <summary>Adds what the component shows, once its parameters are set.</summary>
    public void Render(RenderTreeBuilder builder)
    {
        OnParametersSet();
        BuildRenderTree(builder);
    }
}
