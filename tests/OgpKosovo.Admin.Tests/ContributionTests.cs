using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Admin.Tests;

/// <summary>The Albanian and Serbian words for the package of the editors' page, in contributions/sveltia-cms.</summary>
public sealed partial class ContributionTests
{
    [Theory]
    [InlineData("sveltia-cms", "sq", "")]
    [InlineData("sveltia-cms", "sr-Latn", "")]
    [InlineData("sveltia-ui", "sq", "_sui")]
    [InlineData("sveltia-ui", "sr-Latn", "_sui")]
    public void Each_string_is_one_of_the_package_and_has_its_placeholders(string part, string language, string root)
    {
        var locales = Path.Combine(Repository.Root, "themes", "civic", "node_modules", "@sveltia", "cms", "locales");
        Assert.SkipUnless(Directory.Exists(locales), "The packages are not there: npm ci --ignore-scripts in themes/civic brings them.");
        JsonNode? english = JsonNode.Parse(File.ReadAllText(Path.Combine(locales, "en-US.json")));
        var bag = new DiagnosticBag();
        var file = $"contributions/sveltia-cms/{part}/{language}.yaml";

        Compare(YamlReader.Read(File.ReadAllText(Path.Combine(Repository.Root, file)), file, 0, bag)!, root.Length == 0 ? english : english![root], "");

        Assert.False(bag.HasErrors);
    }

    private static void Compare(YamlNode ours, JsonNode? theirs, string path)
    {
        Assert.True(theirs is not null, $"The package has no string {path}.");
        if (ours is YamlMap map)
            foreach (var (key, value) in map.Entries)
                Compare(value, theirs[key.Value], $"{path}.{key.Value}");
        else
            Assert.Equal((path, Placeholders((string)theirs!)), (path, Placeholders(((YamlScalar)ours).Value)));
    }

    // What stands in braces, and the ends of links.
    private static string Placeholders(string text) => string.Join(' ', Placeholder().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\$\w+[^}]*\}|</?a>")]
    private static partial Regex Placeholder();
}
