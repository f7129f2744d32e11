using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Sections;

namespace OgpKosovo.Site.Sections;

/// <summary>Tells for every item and every language in which editors write whether the translation is whole, stale, missing or in debt.</summary>
public sealed class TranslationStates(SiteBuilder site)
{
    private readonly IReadOnlyList<MissingTranslation> debt = site.Files.One<TranslationDebt>()?.Missing ?? [];

    public IReadOnlyList<TranslationRow> Rows() =>
        [.. site.Items(ContentKinds.Pages).Concat(site.Items(ContentKinds.News)).Select(Row)];

    private TranslationRow Row(ItemSet set)
    {
        var states = site.Languages.Written.ToDictionary(l => l.Code, l => StateOf(set, l.Code), StringComparer.Ordinal);
        var first = set.Versions.First();
        return new TranslationRow(set.Key, first.FrontMatter.Title, site.SetOf(first.Source.File), states);
    }

    private TranslationState StateOf(ItemSet set, string code)
    {
        var version = set.Versions.FirstOrDefault(v => v.Source.Language == code);
        return version is null
            ? debt.Any(d => d.Item == set.Key && d.Language == code && d.Until >= site.Today) ? TranslationState.InDebt : TranslationState.Missing
            : version.Newer is null ? TranslationState.Whole : TranslationState.Stale;
    }
}
