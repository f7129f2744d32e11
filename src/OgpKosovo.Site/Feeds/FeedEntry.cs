namespace OgpKosovo.Site.Feeds;

/// <summary>An entry of a feed.</summary>
/// <param name="Address">The full address of its page, which is also its id.</param>
/// <param name="Title">The title.</param>
/// <param name="Summary">A sentence or two, or null.</param>
/// <param name="Published">The day of publication, where it is known.</param>
/// <param name="Updated">The day of the last change.</param>
/// <param name="Html">Makes the text as HTML with full addresses.</param>
public sealed record FeedEntry(string Address, string Title, string? Summary, DateOnly? Published, DateOnly Updated, Func<string> Html);
