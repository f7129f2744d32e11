using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Linking;

/// <summary>
/// The translations that may be missing for a while (input/data/debt.yml). What is missing and has no entry is reported where
/// it is missing; an entry whose day is over, or that nothing needs, is reported at the entry.
/// </summary>
internal sealed class Debts(ContentFiles files, Settings settings, DateOnly today, DiagnosticBag bag)
{
    private readonly Entry<TranslationDebt>? list = files.Of<TranslationDebt>() is [var found, ..] ? found : null;
    private readonly HashSet<MissingTranslation> needed = [];

    /// <summary>True when the list has an entry for the item and the language; whether its day is over is another matter.</summary>
    /// <param name="item">The folder and name without language and ending: `news/launch`, `members/odk`, `data/home`.</param>
    /// <param name="language">The language's code.</param>
    public bool Covers(string item, string language)
    {
        var entries = (list?.Record.Missing ?? []).Where(d => d.Item == item && d.Language == language).ToList();
        needed.UnionWith(entries);
        return entries.Count > 0;
    }

    /// <summary>Reports the texts of records that a required language lacks.</summary>
    public void CheckTexts()
    {
        foreach (var file in files.Files)
            foreach (var text in file.MissingTexts.Where(t => settings.RequiredLanguages.Contains(t.Language)))
                if (!Covers(file.Item, text.Language))
                    bag.Add(Codes.Translation, text.Place, text.Language, $"\"{text.Key}\"");
    }

    /// <summary>Reports the entries that cannot stay. To be called when everything that may be missing was asked for.</summary>
    public void CheckEntries()
    {
        if (list is null)
            return;
        var items = files.Files.Select(f => f.Item).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in list.Record.Missing)
            if (!items.Contains(entry.Item))
                bag.Add(Codes.UnknownReference, entry.Places.Of("item"), entry.Item, "input", NearestName.Hint(entry.Item, items));
            else if (!settings.Languages.Contains(entry.Language))
                bag.Add(Codes.NotAllowed, entry.Places.Of("language"), entry.Language, "language", string.Join(", ", settings.Languages));
            else if (!needed.Contains(entry))
                bag.Add(Codes.NeedlessDebt, entry.Places.Record, entry.Item, entry.Language);
            else if (entry.Until < today)
                bag.Add(Codes.DebtOver, entry.Places.Of("until"), entry.Item, entry.Language, new PartialDate(entry.Until).ToString());
    }
}
