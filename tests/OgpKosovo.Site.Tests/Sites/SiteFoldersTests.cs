using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Tests.Sites;

/// <summary>The small whole sites in tests/sites: right ones with what they become, wrong ones with what is said about them.</summary>
public sealed class SiteFoldersTests
{
    private const string Messages = "expected.txt";

    public static TheoryData<string> Wrong => [.. Folders(Messages)];

    public static TheoryData<string> Right => [.. Folders("expected")];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_site_is_told_every_problem_and_nothing_is_written(string site)
    {
        using var copy = CopyOf(site);

        Assert.Equal(ExitCode.ContentHasErrors, copy.Build());
        Assert.Equal(File.ReadAllText(Path.Combine(Checkout.Sites, site, Messages)), string.Concat(copy.Problems.Select(p => p + "\n")));
        Assert.False(Directory.Exists(copy.Output));
    }

    [Theory]
    [MemberData(nameof(Right))]
    public void A_right_site_becomes_the_expected_files_and_passes_every_check(string site)
    {
        using var copy = CopyOf(site);
        var expected = Path.Combine(Checkout.Sites, site, "expected");

        copy.Built();
        foreach (var file in Directory.EnumerateFiles(expected, "*", SearchOption.AllDirectories))
            Assert.Equal(File.ReadAllText(file), copy.Read(Path.GetRelativePath(expected, file)));
        Assert.True(copy.Check() == ExitCode.Done, copy.Said);
    }

    [Fact]
    public void Every_folder_says_what_is_expected()
    {
        var all = Directory.EnumerateDirectories(Checkout.Sites).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal(all, Folders(Messages).Concat(Folders("expected")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_is_raised_by_a_wrong_site_or_named_in_a_test()
    {
        var texts = Directory.EnumerateFiles(Checkout.Sites, Messages, SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Checkout.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories))
            .Select(File.ReadAllText).ToList();

        var untested = typeof(Codes).GetFields().Where(f => f.IsLiteral)
            .Where(f => !texts.Any(t => Regex.IsMatch(t, $@"\b({f.GetRawConstantValue()}|Codes\.{f.Name})\b")))
            .Select(f => f.Name);

        Assert.Empty(untested);
    }

    private static IEnumerable<string> Folders(string holds) =>
        Directory.EnumerateDirectories(Checkout.Sites).Where(d => Path.Exists(Path.Combine(d, holds))).Select(d => Path.GetFileName(d)!);

    private static SmallSite CopyOf(string site)
    {
        var from = Path.Combine(Checkout.Sites, site);
        var copy = new SmallSite();
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != Messages))
            copy.With(Path.GetRelativePath(from, file), File.ReadAllBytes(file));
        return copy;
    }
}
