using OgpKosovo.Content.Linking;
using OgpKosovo.Languages;

namespace OgpKosovo.Themes.Civic.Shell;

/// <summary>Where the switcher leads in a language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Page">The same page in it, or the nearest page above that exists.</param>
/// <param name="IsTranslated">False where it leads to a page above.</param>
public sealed record SwitcherLink(Language Language, Page Page, bool IsTranslated);

/// <summary>Offers the page in every language of the site.</summary>
public static class Switcher
{
    public static IEnumerable<SwitcherLink> Of(Page page, Site site)
    {
        foreach (var language in site.Languages.All)
            if (page.Translations.In(language) is { } same)
                yield return new SwitcherLink(language, same, true);
            else
                yield return new SwitcherLink(language, Nearest(page, language) ?? site.Home(language), false);
    }

    private static Page? Nearest(Page page, Language language)
    {
        for (var above = page.Parent; above is not null; above = above.Parent)
            if (above.Translations.In(language) is { } found)
                return found;
        return null;
    }
}
