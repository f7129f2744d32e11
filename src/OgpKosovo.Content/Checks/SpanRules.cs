using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Checks;

/// <summary>What lasts ends after it begins: events of the timeline and seats of members.</summary>
public static class SpanRules
{
    public static void Check(ContentFiles files, DiagnosticBag bag)
    {
        foreach (var happened in files.One<Timeline>()?.Events ?? [])
            DateOrder.Check(happened.Places, ("date", happened.Date), ("dateEnd", happened.DateEnd), bag);
        foreach (var seat in files.Of<Member>().SelectMany(m => m.Record.Memberships))
            DateOrder.Check(seat.Places, ("from", seat.From), ("to", seat.To), bag);
    }
}
