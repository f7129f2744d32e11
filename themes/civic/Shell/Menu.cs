using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Themes.Civic.Shell;

/// <summary>What the menus lead to: what navigation.yml names, else every section that has content.</summary>
public static class Menu
{
    private static readonly string[] Sections =
        ["home", "about", "steps", "timeline", "plans", "commitments", "members", "news", "documents", "meetings", "consultations", "participate"];

    private static readonly string[] Rest =
        ["standards", "data", "glossary", "translations", "site-map", "contact", "accessibility", "privacy"];

    public static IEnumerable<(string Key, Page Page)> Main(View view) =>
        Existing(view, view.Site.Files.One<Navigation>()?.Main is { Count: > 0 } named ? named : Sections);

    public static IEnumerable<(string Key, Page Page)> Foot(View view) =>
        Existing(view, view.Site.Files.One<Navigation>()?.Footer is { Count: > 0 } named ? named : Rest);

    /// <summary>True when a page lies in a section, itself included; the home page is no section.</summary>
    public static bool IsIn(Page page, Page section) =>
        section.Parent is not null && page.Path.StartsWith(section.Path, StringComparison.Ordinal);

    /// <summary>What tells two menus of a language apart: the entry that is marked, and whether it is the page itself.</summary>
    public static string Variant(View view)
    {
        foreach (var (key, page) in Main(view))
            if (page == view.Page || IsIn(view.Page, page))
                return page == view.Page ? key + "!" : key;
        return "";
    }

    private static IEnumerable<(string Key, Page Page)> Existing(View view, IEnumerable<string> keys)
    {
        foreach (var key in keys)
            if (view.Section(key) is { } page)
                yield return (key, page);
    }
}
