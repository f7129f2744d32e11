using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Diagnostics;

namespace OgpKosovo.Content.Organisations;

/// <summary>An organisation has one name: its own, or the member's.</summary>
public static class OrganisationRules
{
    public static void Check(RecordSet records, DiagnosticBag bag)
    {
        foreach (var organisation in records.Of<Organisation>().Values)
            if (organisation.Member is null == organisation.Name is null)
                bag.Add(Codes.ExactlyOne, organisation.Places.Record, Argument.Part(Parts.MemberAndName));
    }
}
