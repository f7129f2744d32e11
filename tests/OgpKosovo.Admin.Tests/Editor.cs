using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OgpKosovo.Admin.Tests;

/// <summary>A person at the editors' page: what they see and press, in the words of the page.</summary>
internal sealed partial class Editor(IPage page)
{
    // The backup of what is typed is taken half a second later.
    private const string HasBackup = """
        async () => {
          const [{ name }] = (await indexedDB.databases()).filter((d) => d.name.startsWith('github:'));
          const database = await new Promise((done) => { indexedDB.open(name).onsuccess = (e) => done(e.target.result); });
          const count = database.transaction('draft-backups').objectStore('draft-backups').count();
          return new Promise((done) => { count.onsuccess = () => { database.close(); done(count.result > 0); }; });
        }
        """;

    public IPage Page => page;

    /// <summary>The question over the page.</summary>
    public ILocator Dialog => page.GetByRole(AriaRole.Alertdialog).Or(page.GetByRole(AriaRole.Dialog)).Last;

    /// <summary>What opens the sign-in with a token; when it is there, the page is.</summary>
    public ILocator SignInButton => page.GetByRole(AriaRole.Button).Filter(new() { HasTextRegex = TokenWord() }).First;

    public async Task SignInAsync(string token)
    {
        await SignInButton.ClickAsync();
        await EnterTokenAsync(token);
        await page.WaitForURLAsync(InCollection());
    }

    /// <summary>Sends a token from the open question; whether it is taken shows afterwards.</summary>
    public async Task EnterTokenAsync(string token)
    {
        await Dialog.Locator("input").FillAsync(token);
        await ButtonIn(Dialog, "Sign In").ClickAsync();
    }

    /// <summary>Leaves the form, of which the page keeps a backup, and signs in anew.</summary>
    public async Task SignInAgainAsync(string token)
    {
        await page.WaitForFunctionAsync(HasBackup);
        await ButtonIn(page.Locator("body"), "Cancel Editing").ClickAsync();
        await ButtonIn(page.Locator("body"), "Show Account Menu").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { NameRegex = SignOutWord() }).ClickAsync();
        await SignInAsync(token);
    }

    /// <summary>Takes the page's offer to bring back what was typed and not saved.</summary>
    public Task RestoreAsync() => ButtonIn(Dialog, "Restore").ClickAsync();

    /// <summary>Puts away the message that something did not work.</summary>
    public Task DismissAsync() => ButtonIn(Dialog, "OK").ClickAsync();

    /// <summary>Puts away what the page has to say about itself when somebody comes for the first time.</summary>
    public Task PutAwayNewsAsync() => ButtonIn(page.Locator("body"), "Later").ClickAsync();

    /// <summary>The list of a collection.</summary>
    public async Task ListAsync(string collection)
    {
        await page.GotoAsync($"{Network.Address}#/collections/{collection}");
        await ListShowsAsync(collection);
    }

    /// <summary>Opens an item from the list of its collection.</summary>
    public async Task OpenAsync(string collection, string id)
    {
        await ListAsync(collection);
        await page.GotoAsync($"{Network.Address}#/collections/{collection}/entries/{id}");
        await page.Locator("[data-mode=edit] .field").First.WaitForAsync();
    }

    /// <summary>The empty form of a new item.</summary>
    public async Task NewAsync(string collection)
    {
        await ListAsync(collection);
        await ButtonIn(page.Locator("body"), "Create New Entry").ClickAsync();
        await page.Locator("[data-mode=edit] .field").First.WaitForAsync();
    }

    /// <summary>Puts a language into the right half, beside the one in the left half.</summary>
    public async Task BesideAsync(string language, string name)
    {
        await page.GetByRole(AriaRole.Radio, new() { Name = name }).Last.ClickAsync();
        await Pane(language).WaitForAsync();
    }

    /// <summary>Puts one language into the left half and another into the right one.</summary>
    public async Task ShowAsync(string language, string beside, string nameBeside)
    {
        await page.GetByRole(AriaRole.Radio, new() { Name = language switch { "sq" => "Albanian", "sr" => "Serbian", _ => "English" } }).First.ClickAsync();
        await Pane(language).WaitForAsync();
        await BesideAsync(beside, nameBeside);
    }

    /// <summary>The field of a key, in the half with a language or in the only one.</summary>
    public ILocator Field(string key, string? language = null) =>
        (language is null ? page.Locator("[data-mode=edit]") : Pane(language)).Locator($"[role=group].field[data-key-path=\"{key}\"]").First;

    /// <summary>What stands in a field of one or more lines.</summary>
    public ILocator Input(string key, string? language = null) => Field(key, language).Locator("input, textarea").First;

    /// <summary>Types a value; of a list (`terms.0.name.sq`) its item is opened first.</summary>
    public async Task FillAsync(string key, string value, string? language = null)
    {
        if (FirstItem().Match(key) is { Success: true } item)
        {
            var opener = Field(item.Groups[1].Value, language).Locator("button[aria-controls$='-item-0-body']").First;
            await opener.Or(Input(key, language)).First.WaitForAsync();
            if (await opener.CountAsync() > 0 && await opener.GetAttributeAsync("aria-expanded") == "false")
                await opener.ClickAsync();
        }

        // The page takes a backup of what people touch.
        await Input(key, language).ClickAsync();
        await Input(key, language).FillAsync(value);
    }

    /// <summary>Types the text of an item.</summary>
    public async Task WriteAsync(string text, string language)
    {
        await Field("body", language).Locator("[contenteditable=true]").ClickAsync();
        await page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>Chooses a picture from this computer.</summary>
    public Task ChoosePictureAsync(string key, string name, byte[] bytes) =>
        Field(key).Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = name, MimeType = "image/png", Buffer = bytes });

    /// <summary>Saves; the page asks then whether to send it for review.</summary>
    public async Task SaveAsync()
    {
        await SaveButton.ClickAsync();
        await ButtonIn(Dialog, "Send for Review").WaitForAsync();
    }

    public ILocator SaveButton => ButtonIn(page.Locator("body"), "Save");

    /// <summary>Saves without sending it, and is back in the list.</summary>
    public async Task SaveForLaterAsync(string collection)
    {
        await SaveAsync();
        await ButtonIn(Dialog, "Later").ClickAsync();
        await ListShowsAsync(collection);
    }

    /// <summary>Answers the question after saving: sends it for review, and is back in the list.</summary>
    public async Task SendAsync(string collection)
    {
        await page.RunAndWaitForResponseAsync(
            () => ButtonIn(Dialog, "Send for Review").ClickAsync(),
            r => r.Request.PostData?.Contains("markPullRequestReadyForReview", StringComparison.Ordinal) == true);
        await ListShowsAsync(collection);
    }

    /// <summary>The board of everything that is not published yet.</summary>
    public async Task BoardAsync()
    {
        await page.GotoAsync($"{Network.Address}#/workflow");
        await page.GetByText("In Review", new() { Exact = true }).First.WaitForAsync();
    }

    /// <summary>Opens an item from the board.</summary>
    public async Task OpenProposalAsync(string title)
    {
        await page.GetByRole(AriaRole.Button).Filter(new() { HasText = title }).First.ClickAsync();
        await page.Locator("[data-mode=edit] .field").First.WaitForAsync();
    }

    /// <summary>Says of the open item that it may be published.</summary>
    public async Task MarkReadyAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { NameRegex = StatusWord() }).First.ClickAsync();
        await page.Locator("[role=menuitem], [role=menuitemradio], [role=option]").Filter(new() { HasText = "Ready" }).First.ClickAsync();
        await Publish(page.Locator("body")).WaitForAsync();
    }

    /// <summary>Publishes the open item, and is back in the list.</summary>
    public async Task PublishAsync(string collection)
    {
        await Publish(page.Locator("body")).ClickAsync();
        await page.RunAndWaitForResponseAsync(
            () => Publish(Dialog).ClickAsync(),
            r => r.Request.Method == "DELETE");
        await ListShowsAsync(collection);
    }

    private async Task ListShowsAsync(string collection)
    {
        await page.WaitForURLAsync($"{Network.Address}#/collections/{collection}");
        await page.Locator("[role=grid], [role=rowgroup], [role=row]").First.WaitForAsync();
    }

    private ILocator Pane(string language) => page.Locator($"[data-mode=edit][data-locale={language}]");

    private static ILocator Publish(ILocator place) => place.GetByRole(AriaRole.Button, new() { NameRegex = PublishWord() }).Filter(new() { Visible = true }).First;

    private static ILocator ButtonIn(ILocator place, string name) => place.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Filter(new() { Visible = true }).First;

    [GeneratedRegex("token", RegexOptions.IgnoreCase)]
    private static partial Regex TokenWord();

    [GeneratedRegex("^Status")]
    private static partial Regex StatusWord();

    [GeneratedRegex("Sign Out")]
    private static partial Regex SignOutWord();

    [GeneratedRegex("^Publish")]
    private static partial Regex PublishWord();

    [GeneratedRegex("#/collections/")]
    private static partial Regex InCollection();

    [GeneratedRegex(@"^(.*?)\.0(?:\.|$)")]
    private static partial Regex FirstItem();
}
