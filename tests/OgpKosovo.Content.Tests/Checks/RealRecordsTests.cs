using OgpKosovo.Content.Checks;
using OgpKosovo.Content.Commitments;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Documents;
using OgpKosovo.Content.Meetings;
using OgpKosovo.Content.Plans;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Tests.Checks;

/// <summary>What holds of the accountability record in this repository.</summary>
public sealed class RealRecordsTests
{
    [Fact]
    public void They_break_no_rule()
    {
        var bag = new DiagnosticBag();

        RecordRules.Check(Read(bag), new DateOnly(2026, 11, 25), bag);

        Assert.Equal("", string.Join('\n', bag.Sorted().Select(d => d.ToLine(new MessageCatalog("en")))));
    }

    [Fact]
    public void Everything_that_happened_names_where_it_can_be_read()
    {
        var records = new RecordSet(Read(new DiagnosticBag()));

        Assert.All(records.Of<Plan>().Values, p => Assert.NotEmpty(p.Sources));
        Assert.All(records.Of<Commitment>().Values, c => Assert.NotEmpty(c.Sources));
        Assert.All(records.Of<Document>().Values, d => Assert.True(d.Files.Count + d.Sources.Count > 0));
        Assert.All(records.Of<Meeting>().Values, m => Assert.NotEmpty(m.Sources));
    }

    private static ContentFiles Read(DiagnosticBag bag)
    {
        var settings = new Settings { RequiredLanguages = ["sq", "sr"] };
        var files = new ContentReader(Checkout.Root, Path.Combine(Checkout.Root, "input"), settings).Read();
        files.Report(bag);
        return files;
    }
}
