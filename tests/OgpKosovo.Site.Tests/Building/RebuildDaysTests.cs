using OgpKosovo.Site.Building;
using OgpKosovo.Site.Tests.OpenData;

namespace OgpKosovo.Site.Tests.Building;

public sealed class RebuildDaysTests
{
    [Fact]
    public void Lists_the_days_on_which_a_page_would_say_something_else()
    {
        var today = new DateOnly(2026, 5, 1);
        using var site = TestSite.Of(
            today,
            ("consultations/k.yml", "title:\n  en: K\nopens: 2026-05-01\ncloses: 2026-05-21\nanswersDue: 2026-06-20\nquestion:\n  en: Q\nchannels:\n  platform: https://example.org/\n"),
            ("news/later.en.md", "---\ntitle: Later\npublished: 2026-05-03\n---\n\nText.\n"),
            ("news/never.en.md", "---\ntitle: Never\npublished: 2026-05-04\nexcluded: true\n---\n\nText.\n"),
            ("meetings/m.yml", "title:\n  en: M\nkind: forum\ndate: 2026-04-30\n"));
        Assert.Equal(
            [
                (new DateOnly(2026, 5, 3), RebuildReason.News, "news/later"),
                (new DateOnly(2026, 5, 22), RebuildReason.Closes, "k"),
                (new DateOnly(2026, 6, 21), RebuildReason.AnswersDue, "k"),
                (new DateOnly(2026, 10, 31), RebuildReason.Standard, "1.1"),
            ],
            RebuildDays.Of(site.Site.Files, today));
    }
}
