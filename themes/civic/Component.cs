using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

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

    /// <summary>Adds what the component shows, once its parameters are set.</summary>
    public void Render(RenderTreeBuilder builder)
    {
        OnParametersSet();
        BuildRenderTree(builder);
    }
}
