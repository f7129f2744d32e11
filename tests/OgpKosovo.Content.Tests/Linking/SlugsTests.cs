using OgpKosovo.Content.Linking;

namespace OgpKosovo.Content.Tests.Linking;

public sealed class SlugsTests
{
    [Theory]
    [InlineData("/en/calendar.ics")]
    [InlineData("/en/documents.atom")]
    [InlineData("/en/feed.rss")]
    [InlineData("/en/feed.atom/")]
    [InlineData("/en/feed.html")]
    [InlineData("/assets/old/")]
    public void No_page_can_stand_where_the_site_has_files_of_its_own(string path) => Assert.NotNull(Slugs.RedirectProblem(path));

    [Theory]
    [InlineData("/en/feeds/")]
    [InlineData("/index-alb.html")]
    [InlineData("/news.php")]
    public void Other_old_addresses_can_lead_on(string path) => Assert.Null(Slugs.RedirectProblem(path));

    [Fact]
    public void A_name_is_not_longer_than_file_systems_take()
    {
        Assert.NotNull(Slugs.PathProblem($"/en/{new string('ç', 126)}/"));
        Assert.Null(Slugs.PathProblem($"/en/{new string('ç', 125)}/"));
    }
}
