using System.Text.RegularExpressions;
using OgpKosovo.Content.Markdown;

namespace OgpKosovo.Site.Tests.Sites;

public sealed partial class TakenIdsTests
{
    [Fact]
    public void The_ids_of_the_theme_are_kept_from_texts()
    {
        var ids = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "themes"), "*.razor", SearchOption.AllDirectories)
            .SelectMany(f => Id().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct();

        Assert.DoesNotContain(ids, id => !TakenIds.Contains(id));
    }

    [GeneratedRegex(@"\sid=""([^""@]+)""")]
    private static partial Regex Id();
}
