using Microsoft.Playwright;
using NetVips;

namespace OgpKosovo.Admin.Tests;

/// <summary>The pictures of the editors' guide, taken on the way that it tells. With GUIDE_WRITE=1 in the environment they are taken anew.</summary>
public sealed class GuidePictures(Chromium chromium)
{
    private const int Height = 760;

    [Theory]
    [InlineData("sq", "sr", "Serbian")]
    [InlineData("sr", "sq", "Albanian")]
    [InlineData("en", "sq", "Albanian")]
    public async Task The_pictures_show_the_way_of_the_guide(string language, string beside, string nameBeside)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("GUIDE_WRITE") == "1", "The pictures are taken with GUIDE_WRITE=1.");
        using var git = Repository.Whole();
        var api = new StandIn(git);
        await using var network = new Network(chromium, api);
        var editor = await network.EditorAsync(language, scale: 1);

        await editor.SignInButton.WaitForAsync();
        await TakeAsync(editor, language, "open");
        await editor.SignInButton.ClickAsync();
        await editor.Dialog.Locator("input").WaitForAsync();
        await TakeAsync(editor, language, "sign-in");
        await editor.EnterTokenAsync(api.Token);
        await editor.ListAsync("news");
        await editor.PutAwayNewsAsync();
        await TakeAsync(editor, language, "list");
        await Prizren.WriteAsync(editor);
        await editor.ShowAsync(language, beside, nameBeside);
        await TakeAsync(editor, language, "form");
        await editor.SaveAsync();
        await TakeAsync(editor, language, "send");
        await editor.SendAsync("news");
        await editor.BoardAsync();
        await TakeAsync(editor, language, "board");
        await editor.OpenProposalAsync(Prizren.Title("sq"));
        await editor.MarkReadyAsync();
        await editor.ShowAsync(language, beside, nameBeside);
        await TakeAsync(editor, language, "publish");

        network.AssertQuiet();
    }

    // The window is as high as a screen for as long as the picture takes.
    private static async Task TakeAsync(Editor editor, string language, string name)
    {
        var size = editor.Page.ViewportSize!;
        await editor.Page.SetViewportSizeAsync(size.Width, Height);
        await editor.Page.GetByRole(AriaRole.Alert).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        var png = await editor.Page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        await editor.Page.SetViewportSizeAsync(size.Width, size.Height);
        using var picture = Image.NewFromBuffer(png);
        var folder = Directory.CreateDirectory(Path.Combine(Checkout.Root, "docs", language, "pictures"));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name + ".png"), picture.PngsaveBuffer(compression: 9, palette: true, effort: 10));
    }
}
