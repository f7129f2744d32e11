using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Records;
using OgpKosovo.Languages;

namespace OgpKosovo.Content.Checks;

/// <summary>Two dates of a record that have to be in order.</summary>
public static class DateOrder
{
    /// <summary>Reports a later date that lies before the earlier one whatever days the two stand for. A missing date is fine.</summary>
    public static void Check(RecordPlaces places, (string Key, PartialDate? Date) earlier, (string Key, PartialDate? Date) later, DiagnosticBag bag)
    {
        if (earlier.Date is { } first && later.Date is { } second && second.LastDay < first.FirstDay)
            bag.Add(Codes.DateOrder, places.Of(later.Key), later.Key, $"{second}", earlier.Key, $"{first}");
    }
}
