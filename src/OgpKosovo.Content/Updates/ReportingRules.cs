using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Updates;

/// <summary>The list of reporting periods holds half-years.</summary>
public static class ReportingRules
{
    public static void Check(RecordSet records, DiagnosticBag bag)
    {
        foreach (var reporting in records.Of<Reporting>().Values)
            foreach (var period in reporting.Periods)
                if (!HalfYear.TryParse(period, out _))
                    bag.Add(Codes.WrongType, reporting.Places.Of("periods"), "periods", Argument.Part(Parts.HalfYear, period));
    }
}
