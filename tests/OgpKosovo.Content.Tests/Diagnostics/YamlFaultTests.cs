using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Yaml;

namespace OgpKosovo.Content.Tests.Diagnostics;

/// <summary>What the parser of YAML says is said again in the words of editors, in their language.</summary>
public sealed class YamlFaultTests
{
    [Theory]
    [InlineData("title: Plan: the first\n", Parts.YamlColon)]
    [InlineData("title: 'It's here'\n", Parts.YamlIndentation)]
    [InlineData("title: 'open\n", Parts.YamlQuote)]
    [InlineData("title: @name\n", Parts.YamlSign)]
    [InlineData("title: &a X\n", Parts.YamlSign)]
    [InlineData("title: x\nno colon\n", Parts.YamlIndentation)]
    [InlineData("name:\n  sq: a\n   sr: b\n", Parts.YamlColon)]
    [InlineData("name:\n  - a\n - b\n", Parts.YamlIndentation)]
    [InlineData("name:\n\tsq: a\n", Parts.YamlTab)]
    [InlineData("a: 1\n---\nb: 2\n", Parts.YamlSecondDocument)]
    [InlineData("[a]: b\n", Parts.YamlKey)]
    [InlineData("a: {b\n", Parts.YamlOther)]
    [InlineData("{!![", Parts.YamlOther)]
    [InlineData("?\n[\u2028?\"", Parts.YamlOther)]
    public void The_reason_is_in_the_language_of_messages(string yaml, string part)
    {
        var bag = new DiagnosticBag();
        YamlReader.Read(yaml, "input/x.yml", 0, bag);

        var found = Assert.Single(bag.Sorted());

        Assert.Equal(Codes.YamlSyntax, found.Code);
        foreach (var language in (string[])["sq", "sr", "en"])
            Assert.Contains(new MessageCatalog(language)[part].Replace("{{", "{", StringComparison.Ordinal), found.Message(new MessageCatalog(language)), StringComparison.Ordinal);
    }
}
