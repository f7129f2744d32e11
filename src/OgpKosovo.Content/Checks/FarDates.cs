using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Checks;

/// <summary>A day of a change, a document, a meeting or a publication that lies more than a year ahead has a wrong year.</summary>
internal static class FarDates
{
    public static void Check(ContentFiles files, DateOnly today, DiagnosticBag bag)
    {
        var last = today.AddYears(1);
        foreach (var content in files.Files.Select(f => f.Content))
            if (content is MarkdownItem { FrontMatter: var keys })
            {
                Check(keys.Published?.FirstDay, keys.Places, "published", last, bag);
                Check(keys.Updated, keys.Places, "updated", last, bag);
            }
            else if (content is not null && RecordSchema.Of(content.GetType()) is { Places: { } places } schema)
                foreach (var name in new[] { "date", "updated" })
                    if (schema.ByName.TryGetValue(name, out var key))
                        Check(DayOf(key.Property.GetValue(content)), (RecordPlaces)places.GetValue(content)!, name, last, bag);
    }

    private static DateOnly? DayOf(object? value) => value switch
    {
        DateOnly day => day,
        PartialDate date => date.FirstDay,
        _ => null,
    };

    private static void Check(DateOnly? day, RecordPlaces places, string key, DateOnly last, DiagnosticBag bag)
    {
        if (day > last)
            bag.Add(Codes.FarDate, places.Of(key), new PartialDate(day.Value).ToString());
    }
}
