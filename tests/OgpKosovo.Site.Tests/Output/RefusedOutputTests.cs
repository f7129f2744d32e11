using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Tests.Output;

/// <summary>What is said when the file system refuses: what is wrong and what to do, in the user's language.</summary>
public sealed class RefusedOutputTests : IDisposable
{
    private readonly SiteFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_in_which_nobody_may_write_is_told_with_what_to_do()
    {
        // The kernel lets nobody make a file there, not even root.
        Assert.SkipUnless(OperatingSystem.IsLinux() && Directory.Exists("/sys/kernel"), "needs sysfs");
        var error = Assert.Throws<OutputException>(() => new OutputWriter("/sys/kernel/site", folder.Bag));
        Assert.Matches("^The new site cannot be written: (this program may not write in /sys/kernel/site|/sys/kernel/site is on a disk that can only be read)", error.Message);
        Assert.Contains("hoose ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_below_a_file_names_the_file()
    {
        folder.Put("file", "mine");
        var error = Assert.Throws<OutputException>(() => new OutputWriter(Path.Combine(folder.Top, "file/a/site"), folder.Bag));
        Assert.Equal($"{Path.Combine(folder.Top, "file")} is a file. Choose a folder for the site.", error.Message);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder.Top, "file")));
    }

    [Theory]
    [InlineData(28, "the disk that holds /srv/www is full. Make room on it")]
    [InlineData(122, "the disk that holds /srv/www is full")]
    [InlineData(unchecked((int)0x80070070), "the disk that holds /srv/www is full")]
    [InlineData(30, "/srv/www is on a disk that can only be read. Choose a folder elsewhere")]
    [InlineData(5, "Input/output error : '/srv/www/a.html'. Nothing")]
    public void What_the_file_system_says_becomes_a_sentence_without_the_names_that_a_build_makes_up(int code, string said)
    {
        var wrong = new IOException("Input/output error : '/srv/.www.staging/x1y2/a.html'", code);
        var error = OutputException.From(new AggregateException(wrong), "/srv/www", "/srv/.www.staging/x1y2");
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was changed in /srv/www.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("staging", error.Message, StringComparison.Ordinal);
        foreach (var language in new[] { "sq", "sr" })
            Assert.NotEqual(error.Message, error.In(new ConsoleTexts(language)));
    }
}
