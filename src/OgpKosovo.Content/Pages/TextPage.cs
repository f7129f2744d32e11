using OgpKosovo.Content.Linking;

namespace OgpKosovo.Content.Pages;

/// <summary>A page that is made of a Markdown text.</summary>
public sealed record TextPage(LinkedItem Item);
