using OgpKosovo.Content.Linking;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Sections;

namespace OgpKosovo.Site.Sections;

/// <summary>
/// Tells for every item, every record with texts and every language in which editors write whether the translation is whole,
/// stale, missing or in debt.
/// </summary>
public sealed class TranslationStates(SiteBuilder site)
{
    private readonly IReadOnlyList<MissingTranslation> debt = site.Files.One<TranslationDebt>()?.Missing ?? [];

    public IReadOnlyList<TranslationRow> Rows() =>
        [.. site.Items(ContentKinds.Pages).Concat(site.Items(ContentKinds.News)).Select(Row), .. site.Files.Files.Where(f => f.HasTexts).Select(Row)];

    private TranslationRow Row(ItemSet set)
    {
        var states = site.Languages.Written.ToDictionary(l => l.Code, l => StateOf(set, l.Code), StringComparer.Ordinal);
        return new TranslationRow(set.Key, null, site.SetOf(set.Versions.First().Source.File), states);
    }

    // A record is missing in a language as soon as one of its texts is.
    private TranslationRow Row(ReadFile record)
    {
        var states = site.Languages.Written.ToDictionary(
            l => l.Code,
            l => record.MissingTexts.Any(t => t.Language == l.Code) ? Lacking(record.Item, l.Code) : TranslationState.Whole,
            StringComparer.Ordinal);
        return new TranslationRow(record.Item, NameOf(record.Content), site.SetOf(record.File), states);
    }

    private static LocalizedText? NameOf(object? record) =>
        record is null ? null : RecordSchema.Of(record.GetType()).Title?.Property.GetValue(record) as LocalizedText;

    private TranslationState StateOf(ItemSet set, string code)
    {
        var version = set.Versions.FirstOrDefault(v => v.Source.Language == code);
        return version is null ? Lacking(set.Key, code) : version.Newer is null ? TranslationState.Whole : TranslationState.Stale;
    }

    private TranslationState Lacking(string item, string code) =>
        debt.Any(d => d.Item == item && d.Language == code && d.Until >= site.Today) ? TranslationState.InDebt : TranslationState.Missing;
}
