using OgpKosovo.Content.Linking;
using OgpKosovo.Content.OpenData;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Site.OpenData;

/// <summary>News as open data: one record for an item, with what its versions say in each language.</summary>
public static class NewsData
{
    // What only the program needs is left out.
    private static readonly string[] Names = ["title", "description", "published", "updated", "tags", "image"];

    public static IEnumerable<DataField> Fields(SiteBuilder site) => DataField.AllOf(typeof(FrontMatter)).Where(f => Names.Contains(f.Name))
        .Select(f => !f.Origin!.Value.Key.Attribute.PerLanguage ? Shared(f) : f.Name == "tags" ? InLanguages(f) with { Get = set => Tags((ItemSet)set, site) } : InLanguages(f));

    /// <summary>The items that readers can see.</summary>
    public static IEnumerable<DataRow> Rows(SiteBuilder site) => site.Items(ContentKinds.News).Select(set => new DataRow(
        set.Key[(ContentKinds.News.Length + 1)..],
        set,
        set.Versions.Select(v => site.SetOf(v.Source.File)).First().Pages.ToDictionary(p => p.Language.Code, p => site.Addresses.Absolute(p.Path), StringComparer.Ordinal)));

    // The id of a tag is the same in every script.
    private static Dictionary<string, IReadOnlyList<string>> Tags(ItemSet set, SiteBuilder site)
    {
        var tags = set.Versions.ToDictionary(v => v.Source.Language, v => v.FrontMatter.Tags, StringComparer.Ordinal);
        if (tags.TryGetValue(Language.SerbianLatin.Code, out var latin))
            tags.TryAdd(Language.SerbianCyrillic.Code, [.. latin.Select(t => site.Records.Tags.ContainsKey(t) ? t : site.Cyrillic.FromLatin(t))]);
        return tags;
    }

    private static DataField InLanguages(DataField field) => field with
    {
        Shape = field.Shape with { InLanguages = true },
        Get = set => ((ItemSet)set).Versions.ToDictionary(v => v.Source.Language, v => field.Get(Published(v)), StringComparer.Ordinal),
    };

    // The file that editors name is not published as it is.
    private static FrontMatter Published(LinkedItem item) =>
        item.Picture is { } picture ? item.FrontMatter with { Image = item.FrontMatter.Image! with { Src = picture.Shared.Path } } : item.FrontMatter;

    private static DataField Shared(DataField field) => field with { Get = set => field.Get(((ItemSet)set).Shared) };
}
