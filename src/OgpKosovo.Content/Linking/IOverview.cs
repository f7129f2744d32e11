namespace OgpKosovo.Content.Linking;

/// <summary>What a page shows that is made of other pages, and changes when one of them does.</summary>
public interface IOverview
{
    /// <summary>The pages of which it is made; null for all pages of its language.</summary>
    IEnumerable<Page>? Shown { get; }
}
