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
    public void The_strings_are_those_of_the_package_with_its_placeholders(string part, string language, string root)
    {
        var locales = Path.Combine(Checkout.Root, "themes", "civic", "node_modules", "@sveltia", "cms", "locales");
        Assert.SkipUnless(Directory.Exists(locales), "The packages are not there: npm ci --ignore-scripts in themes/civic brings them.");
        var english = JsonNode.Parse(File.ReadAllText(Path.Combine(locales, "en-US.json")))!.AsObject();
        var theirs = root.Length == 0 ? english : english[root]!.AsObject();
        english.Remove("_sui");
        var bag = new DiagnosticBag();
        var file = $"contributions/sveltia-cms/{part}/{language}.yaml";

        Compare(YamlReader.Read(File.ReadAllText(Path.Combine(Checkout.Root, file)), file, 0, bag)!, theirs, language, "");

        Assert.False(bag.HasErrors);
    }

    private static void Compare(YamlNode ours, JsonNode theirs, string language, string path)
    {
        if (ours is YamlMap map)
        {
            Assert.Equal(theirs.AsObject().Select(t => $"{path}.{t.Key}"), map.Entries.Select(e => $"{path}.{e.Key.Value}"));
            foreach (var (key, value) in map.Entries)
                Compare(value, theirs[key.Value]!, language, $"{path}.{key.Value}");
            return;
        }

        var (text, english) = (((YamlScalar)ours).Value, theirs.GetValue<string>());
        Assert.Equal((path, Placeholders(english)), (path, Placeholders(text)));
        if (english.Contains(".match", StringComparison.Ordinal))
            Assert.Equal((path, language == "sq" ? "one *" : "one few *"), (path, Plurals(text)));
    }

    // The forms of a number, without those of a number of its own ("0", "1").
    private static string Plurals(string text) => string.Join(' ', Plural().Matches(text).Select(m => m.Groups[1].Value));

    // What stands in braces, code, and the ends of links.
    private static string Placeholders(string text) => string.Join(' ', Placeholder().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"`[^`]*`|\{\$\w+[^}]*\}|</?a>")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(one|few|\*)\s+\{\{")]
    private static partial Regex Plural();
}
