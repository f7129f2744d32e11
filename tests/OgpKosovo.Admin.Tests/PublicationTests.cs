using Microsoft.Playwright;

namespace OgpKosovo.Admin.Tests;

/// <summary>The whole way of a text: from the empty form to the pages of the site.</summary>
public sealed class PublicationTests(Chromium chromium)
{
    [Fact]
    public async Task A_news_item_written_in_the_form_comes_out_on_the_pages_of_all_four_ways_of_writing()
    {
        using var git = Repository.Whole();
        var api = new StandIn(git);
        await using var network = new Network(chromium, api);
        var writer = await network.EditorAsync();
        await Steps.StepAsync("Sign in", () => writer.SignInAsync(api.Token));
        await Steps.StepAsync("Write the item in three languages", () => Prizren.WriteAsync(writer));
        await Steps.StepAsync("Save", writer.SaveAsync);
        await Steps.StepAsync("Send for review", () => writer.SendAsync("news"));

        var proposal = Assert.Single(api.PullRequests);
        Assert.False(proposal.IsDraft);
        Assert.Equal(["sveltia-cms/pending_review"], proposal.Labels);
        Assert.Equal(["A", "A", "A"], git.Changes(proposal.Branch).Take(3).Select(c => c[..1]));
        foreach (var language in Prizren.Languages)
            Assert.Equal(Prizren.File(language), git.Run(["show", $"{proposal.Branch}:input/news/debat-publik-ne-prizren.{language}.md"]));

        var colleague = await network.EditorAsync();
        await Steps.StepAsync("A colleague signs in", () => colleague.SignInAsync(api.Token));
        await Steps.StepAsync("finds it on the board", async () =>
        {
            await colleague.BoardAsync();
            await colleague.OpenProposalAsync(Prizren.Title("sq"));
        });
        await Steps.StepAsync("says that it is ready", colleague.MarkReadyAsync);
        await Steps.StepAsync("publishes it", () => colleague.PublishAsync("news"));
        Assert.False(proposal.IsOpen);
        network.AssertQuiet();

        using var site = new BuiltSite(git);
        await Steps.StepAsync("Build the site", site.BuildAsync);
        site.AssertSays("sq/lajme/debat-publik-ne-prizren", Prizren.Title("sq"), Prizren.Body("sq"));
        site.AssertSays("sr/vesti/javna-debata-u-prizrenu", Prizren.Title("sr"), Prizren.Body("sr"));
        site.AssertSays("sr-cyrl/vesti/javna-debata-u-prizrenu", "Јавна дебата у Призрену", "Шта су грађани питали и чиме је одговорено.");
        site.AssertSays("en/news/public-debate-in-prizren", Prizren.Title("en"), Prizren.Body("en"));
    }

    [Fact]
    public async Task A_picture_chosen_in_the_form_arrives_as_WebP_and_the_build_takes_it()
    {
        using var git = Repository.Whole();
        var api = new StandIn(git);
        await using var network = new Network(chromium, api);
        var editor = await network.EditorAsync();
        var picture = await editor.Page.ScreenshotAsync(new() { Clip = new() { Width = 1200, Height = 800 } });
        await editor.SignInAsync(api.Token);
        await Steps.StepAsync("Choose a picture", async () =>
        {
            await editor.OpenAsync("news", "inauguration");
            await editor.Field("image").GetByRole(AriaRole.Checkbox).ClickAsync();
            await editor.ChoosePictureAsync("image.src", "Debati në Prizren.png", picture);
            await editor.FillAsync("image.alt", "Salla e mbledhjes");
            foreach (var (language, name, alt) in new[] { ("sr", "Serbian", "Sala za sastanke"), ("en", "English", "The meeting room") })
            {
                await editor.BesideAsync(language, name);
                await editor.FillAsync("image.alt", alt, language);
            }
        });
        await Steps.StepAsync("Save it", () => editor.SaveForLaterAsync("news"));

        var files = git.Changes("cms/news/inauguration");
        Assert.Contains("A input/media/debati-ne-prizren.webp", files);
        Assert.Equal(3, files.Count(l => l == "+  src: ../media/debati-ne-prizren.webp"));
        network.AssertQuiet();

        git.Squash("cms/news/inauguration", "Picture");
        using var site = new BuiltSite(git);
        await Steps.StepAsync("Build the site", site.BuildAsync);
        site.AssertSays("sr/vesti/pocetak-rada-odbora", "alt=\"Sala za sastanke\"", ".webp");
    }
}
