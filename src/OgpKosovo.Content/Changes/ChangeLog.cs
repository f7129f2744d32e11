using OgpKosovo.Content.Linking;

namespace OgpKosovo.Content.Changes;

/// <summary>What changed, the newest first.</summary>
/// <param name="Intro">The text at the top.</param>
/// <param name="Year">The year of the changes, or null on the page that shows the newest.</param>
/// <param name="Changes">The changes, of the whole year where it is one.</param>
/// <param name="Years">The pages of the years in the page's language, the newest first.</param>
/// <param name="Part">Which of the list's pages this is.</param>
public sealed record ChangeLog(LinkedItem? Intro, int? Year, IReadOnlyList<Change> Changes, IReadOnlyList<Page> Years, ListPart Part)
{
    /// <summary>What this page shows.</summary>
    public IEnumerable<Change> Shown => Part.Of(Changes);
}
