using OgpKosovo.Content.Tests.Checks;

namespace OgpKosovo.Content.Tests.Meetings;

public sealed class MeetingRulesTests
{
    private const string Head = "title:\n  en: M\nkind: forum\n";

    [Theory]
    [InlineData("date: 2024-05-06\ndateEnd: 2024-05-05\n", "5) OGP073")]
    [InlineData("date: 2024-05-06\nbegins: '9:30'\n", "5) OGP084")]
    [InlineData("date: 2024-05-06\nbegins: '14:30'\nends: '13:00'\n", "6) OGP073")]
    [InlineData("date: 2024-05\nbegins: '14:30'\n", "5) OGP085")]
    [InlineData("date: 2024-05-06\npresent:\n  - o\nabsent:\n  - o\n", "8) OGP083")]
    public void What_cannot_be_is_reported_at_its_line(string yaml, string expected)
    {
        Assert.Equal(["meetings/m.yml(" + expected], new SmallSite().With("meetings/m.yml", Head + yaml).Problems());
    }
}
