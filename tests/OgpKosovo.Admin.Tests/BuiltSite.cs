using OgpKosovo.Site.Commands;

namespace OgpKosovo.Admin.Tests;

/// <summary>The site that the program builds from a repository's main branch.</summary>
internal sealed class BuiltSite(GitRepository git) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("admin-site-").FullName;

    public Task BuildAsync() => Task.Run(() =>
    {
        git.CheckOut(folder);
        var said = new StringWriter();
        var options = new RunOptions { Root = folder, Input = Path.Combine(folder, "input"), Output = Path.Combine(folder, "output"), Today = new(2026, 11, 25), Texts = new ConsoleTexts("en"), Out = said };
        Assert.True(new SiteRun(options).Build() == ExitCode.Done, said.ToString());
    });

    /// <summary>Fails when the page at a path does not hold every one of the texts.</summary>
    public void AssertSays(string path, params IEnumerable<string> texts)
    {
        var page = File.ReadAllText(Path.Combine(folder, "output", path, "index.html"));
        Assert.All(texts, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
