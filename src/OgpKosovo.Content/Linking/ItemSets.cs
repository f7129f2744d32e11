using System.Globalization;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Linking;

/// <summary>Brings the language versions of items together, and checks what they must have in common.</summary>
internal sealed class ItemSets(SiteBuilder site, Debts debts, DiagnosticBag bag)
{
    // Each tag makes a page, and each of these lists all tags.
    private const int MostTags = 30;
    private const string PictureFile = "image.src";

    private readonly HashSet<string> tags = [.. site.Files.Of<Tag>().Select(t => t.Id)];
    private readonly Dictionary<string, string?> meantTags = new(StringComparer.Ordinal);
    private readonly HashSet<string> files = site.Files.Files.Select(f => f.File).ToHashSet(StringComparer.Ordinal);

    // A text that could not be read looks empty; what is wrong in it was said.
    private readonly HashSet<string> withFaults = site.Files.Files.Where(f => f.Diagnostics.Count > 0).Select(f => f.File).ToHashSet(StringComparer.Ordinal);

    /// <summary>The items in the order of their keys, with the versions in the order of the site's languages.</summary>
    public IReadOnlyList<ItemSet> Make(IReadOnlyList<MarkdownItem> items)
    {
        var order = site.Languages.All.Select(l => l.Code).ToList();
        var sets = new List<ItemSet>();
        foreach (var group in items.GroupBy(i => i.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var set = new ItemSet(group.First().Kind, group.Key);
            foreach (var item in group.OrderBy(i => order.IndexOf(i.Language)))
                set.Add(Make(item, set));
            Check(set);
            sets.Add(set);
        }

        return sets;
    }

    private LinkedItem Make(MarkdownItem item, ItemSet set)
    {
        var picture = item.FrontMatter.Image is { } image ? site.PictureOf(item.File, image.Src, image.Places.Of("src")) : null;
        if (item.Language != Language.SerbianCyrillic.Code || set.In(Language.SerbianLatin) is not { } latin)
            return new LinkedItem(item, site.Text(item.Body, item.File), set) { Picture = picture };
        var own = item.FrontMatter;
        var address = latin.FrontMatter.Slug ?? Slug.From(latin.FrontMatter.Title);
        if (own.Slug is { } slug && slug != address)
            bag.Add(Codes.CyrillicSlug, site.PlaceOf(item.File, slug), slug, address);
        var whole = own with
        {
            Slug = latin.FrontMatter.Slug,
            Tags = own.Tags.Count > 0 ? own.Tags : latin.FrontMatter.Tags,
            Updated = own.Updated ?? latin.FrontMatter.Updated,
            Image = own.Image ?? latin.FrontMatter.Image,
        };
        return new LinkedItem(item with { FrontMatter = whole }, site.Text(item.Body, item.File), set) { Picture = own.Image is null ? latin.Picture : picture };
    }

    private void Check(ItemSet set)
    {
        var first = set.Versions.First();
        foreach (var version in set.Versions)
        {
            if (version.FrontMatter.Slug is { } slug && Slugs.Problem(slug) is { } problem)
                bag.Add(Codes.Address, site.PlaceOf(version.Source.File, slug), slug, problem);
            if (version.FrontMatter.Tags.Count > MostTags)
                bag.Add(Codes.TooManyTags, version.FrontMatter.Places.Of("tags"), version.FrontMatter.Tags.Count.ToString(CultureInfo.InvariantCulture), MostTags.ToString(CultureInfo.InvariantCulture));
            foreach (var tag in version.FrontMatter.Tags)
                if (MeantBy(tag) is { } meant)
                    bag.Add(Codes.UnknownReference, version.FrontMatter.Places.Of("tags"), tag, "input/tags/", NearestName.Hint(meant));

            // What could not be read differs from what could; the fault itself was said.
            foreach (var key in withFaults.Contains(version.Source.File) || withFaults.Contains(first.Source.File) ? [] : Differences(first.FrontMatter, version.FrontMatter))
                bag.Add(Codes.VersionsDiffer, PlaceOf(key, version.FrontMatter), key, first.Source.File);
            if (version.IsEmpty && set.Versions.FirstOrDefault(v => !v.IsEmpty) is { } full && !withFaults.Contains(version.Source.File))
                bag.Add(Codes.EmptyText, new Place(version.Source.File), full.Source.File);
        }

        foreach (var code in site.Settings.RequiredLanguages.Where(c => !Exists(first, c) && !debts.Covers(set.Key, c)))
            bag.Add(Codes.MissingVersion, new Place(first.Source.File), code, $"{set.Key[(set.Key.LastIndexOf('/') + 1)..]}.{code}.md");
        if (set.In(Language.SerbianCyrillic) is { IsWrittenInCyrillic: true } cyrillic && !site.Settings.RequiredLanguages.Contains("sr") && !Exists(cyrillic, Language.SerbianLatin.Code))
            bag.Add(Codes.MissingVersion, new Place(cyrillic.Source.File), "sr", $"{set.Key[(set.Key.LastIndexOf('/') + 1)..]}.sr.md");
    }

    // A tag needs no record; but one that is a letter away from a record's was meant for it.
    private string? MeantBy(string tag)
    {
        if (tags.Contains(tag))
            return null;
        if (!meantTags.TryGetValue(tag, out var meant))
            meantTags.Add(tag, meant = NearestName.Of(tag, tags) is { } near && NearestName.Distance(tag, near) <= 1 ? near : null);
        return meant;
    }

    // A file that is there but could not be read is no missing version; what is wrong in it was said.
    private bool Exists(LinkedItem other, string code) =>
        files.Contains($"{other.Source.File[..^(other.Source.Language.Length + ".md".Length)]}{code}.md");

    private static Place PlaceOf(string key, FrontMatter keys) =>
        key == PictureFile && keys.Image is { } image ? image.Places.Of("src") : keys.Places.Of(key);

    private IEnumerable<string> Differences(FrontMatter a, FrontMatter b)
    {
        if (ReferenceEquals(a, b))
            yield break;
        if (a.Published != b.Published)
            yield return "published";
        if (a.Order != b.Order)
            yield return "order";
        if (a.Excluded != b.Excluded)
            yield return "excluded";
        if (a.Image?.Src != b.Image?.Src)
            yield return PictureFile;
        if (!a.Commitments.Order(StringComparer.Ordinal).SequenceEqual(b.Commitments.Order(StringComparer.Ordinal)))
            yield return "commitments";
        if (!a.Tags.SequenceEqual(b.Tags) && !a.Tags.Where(tags.Contains).Order(StringComparer.Ordinal).SequenceEqual(b.Tags.Where(tags.Contains).Order(StringComparer.Ordinal)))
            yield return "tags";
    }
}
