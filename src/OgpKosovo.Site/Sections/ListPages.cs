using System.Globalization;
using OgpKosovo.Content.Linking;

namespace OgpKosovo.Site.Sections;

/// <summary>Makes the further pages of lists that are too long for one: page/2, page/3, … under the first.</summary>
/// <param name="site">Takes the pages.</param>
/// <param name="kind">The kind of the pages.</param>
/// <param name="size">How many items a page holds.</param>
public sealed class ListPages(SiteBuilder site, string kind, int size = ListPart.UsualSize)
{
    private readonly Dictionary<(Translations First, int Number), Translations> sets = [];

    /// <summary>Makes what follows the first page of a list, and fills the list of its pages.</summary>
    /// <param name="first">The first page.</param>
    /// <param name="pages">Takes all pages, the first too.</param>
    /// <param name="items">How many items the whole list has.</param>
    /// <param name="model">What a page shows.</param>
    public void Add(Page first, List<Page> pages, int items, Func<ListPart, object> model)
    {
        pages.Add(first);
        var texts = site.Languages.Texts(first.Language);
        for (var number = 2; number <= ListPart.Count(items, size); number++)
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            pages.Add(site.Add(new Page
            {
                Kind = kind,
                Language = first.Language,
                Path = Addresses.Part(first.Path, texts["address.page"], digits),
                Title = texts.With("pager.title", first.Title, digits),
                Model = model(new ListPart(pages, number, size)),
                Source = first.Source,
                Updated = first.Updated,
                Translations = SetOf(first.Translations, number),
            }));
        }
    }

    private Translations SetOf(Translations first, int number)
    {
        if (!sets.TryGetValue((first, number), out var set))
            sets.Add((first, number), set = site.NewSet());
        return set;
    }
}
