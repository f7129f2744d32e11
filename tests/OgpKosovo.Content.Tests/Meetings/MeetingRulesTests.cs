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

    [Theory]
    [InlineData("decisions:\n  - en: D\n", "6) OGP106")]
    [InlineData("minutes: d\n", "5) OGP106")]
    [InlineData("present:\n  - o\n", null)]
    [InlineData("documents:\n  - d\n", null)]
    public void What_only_a_held_meeting_has_is_reported_before_it(string yaml, string? expected)
    {
        var day = SmallSite.Today.AddDays(1).ToString("yyyy-MM-dd", null);
        Assert.Equal(expected is null ? [] : ["meetings/m.yml(" + expected], With($"{Head}date: {day}\n{yaml}").Problems());
        Assert.Empty(With($"{Head}date: {SmallSite.Today:yyyy-MM-dd}\n{yaml}").Problems());

        static SmallSite With(string meeting) =>
            new SmallSite().With("meetings/m.yml", meeting).With("documents/d.yml", "title:\n  en: D\nkind: minutes\ndate: 2024\n");
    }

    [Theory]
    [InlineData("2024-05-06-m", "2014-05-06", "(0) OGP072")]
    [InlineData("2024-05-06-m", "2024-06-06", null)]
    [InlineData("2024-05-06-m", "2023", null)]
    public void A_name_of_another_year_than_the_meeting_is_reported(string name, string date, string? expected)
    {
        Assert.Equal(expected is null ? [] : [$"meetings/{name}.yml{expected}"], new SmallSite().With($"meetings/{name}.yml", $"{Head}date: {date}\n").Problems());
    }
}
