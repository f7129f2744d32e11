namespace OgpKosovo.Content.Gone;

/// <summary>The page at an address that is gone.</summary>
public sealed record GonePage(GoneAddress Gone);
