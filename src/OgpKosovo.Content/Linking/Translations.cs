using OgpKosovo.Languages;

namespace OgpKosovo.Content.Linking;

/// <summary>The set of pages that say the same in different languages.</summary>
public sealed class Translations
{
    private readonly List<Page> pages = [];

    /// <summary>The pages in the order of the site's languages.</summary>
    public IReadOnlyList<Page> Pages => pages;

    /// <summary>The pages that hold a text of their own: those that search engines may know as versions of each other.</summary>
    public IEnumerable<Page> Originals => pages.Where(p => p.StandsInFor is null);

    /// <summary>What a reader without a known language gets: the English version, else the Albanian, else the first.</summary>
    public Page? Default => Originals.FirstOrDefault(p => p.Language == Language.English)
        ?? Originals.FirstOrDefault(p => p.Language == Language.Albanian)
        ?? Originals.FirstOrDefault();

    /// <summary>The page in a language, or null.</summary>
    public Page? In(Language language)
    {
        foreach (var page in pages)
            if (page.Language == language)
                return page;
        return null;
    }

    /// <summary>Puts the pages into the order of the site's languages.</summary>
    public void Sort(IReadOnlyList<Language> languages)
    {
        var order = languages.ToList();
        pages.Sort((a, b) => order.IndexOf(a.Language).CompareTo(order.IndexOf(b.Language)));
    }

    internal void Add(Page page) => pages.Add(page);
}
