namespace OgpKosovo.Site.Tests.Meetings;

public sealed class MeetingPageTests : IDisposable
{
    private const string File = "meetings/2025-03-10.yml";
    private const string Meeting = "title:\n  en: Spring meeting\nkind: forum\nbody: forum\ndate: 2025-03-10\nbegins: '10:00'\npresent:\n  - o\n";

    private readonly TemporarySite site = new();

    public MeetingPageTests() => site.With(File, Meeting);

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_meeting_shows_when_it_is_who_was_there_and_what_was_decided()
    {
        site.Today = new(2025, 3, 11);
        site.With(File, Meeting + "decisions:\n  - en: Go on.\n");
        var page = site.Page("/en/meetings/spring-meeting/");
        Assert.Contains("10\u00A0March 2025</time>, <span class=\"num\">10:00</span>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Present</dt><dd>The Office</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<li>Go on.</li>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Minutes</dt><dd>Not published</dd>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-03-09", true)]
    [InlineData("2025-03-10", true)]
    [InlineData("2025-03-11", false)]
    public void The_home_page_names_a_meeting_until_its_day_is_over(string today, bool isNamed)
    {
        site.Today = DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(isNamed, site.Page("/en/").Contains("/en/meetings/spring-meeting/", StringComparison.Ordinal));
    }

    [Fact]
    public void Calendars_are_linked_from_the_meeting_the_list_and_the_home_page()
    {
        site.Today = new(2025, 3, 1);
        Assert.Contains("<a href=\"/en/meetings/spring-meeting/calendar.ics\">", site.Page("/en/meetings/spring-meeting/"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/sq/calendar.ics\">", site.Page("/sq/takime/"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/sr-cyrl/calendar.ics\">Календар свих састанака и рокова (.ics)</a>", site.Page("/sr-cyrl/"), StringComparison.Ordinal);
        site.With(File, "title:\n  en: Spring meeting\nkind: forum\ndate: 2025-03\n");
        Assert.DoesNotContain(".ics", site.Page("/en/meetings/") + site.Page("/en/meetings/spring-meeting/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_coming_meeting_names_who_is_invited_and_says_nothing_of_minutes()
    {
        site.Today = new(2025, 3, 9);
        var page = site.Page("/en/meetings/spring-meeting/");
        Assert.Contains("<dt>Invited</dt><dd>The Office</dd>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<dt>Minutes</dt>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_meetings_of_one_name_the_later_has_its_id_in_the_address()
    {
        site.With("meetings/2025-06-10.yml", "title:\n  en: Spring meeting\nkind: forum\ndate: 2025-06-10\n");
        Assert.Contains("/en/meetings/spring-meeting-2025-06-10/", site.Paths());
    }
}
