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

    private static IEnumerable<(string Key, Page Page)> Existing(View view, IEnumerable<string> keys)
    {
        foreach (var key in keys)
            if (view.Section(key) is { } page)
                yield return (key, page);
    }
}
