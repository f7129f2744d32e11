using System.Text.Json.Nodes;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Schemas;

namespace OgpKosovo.Content.Tests.Schemas;

/// <summary>What code editors find in the repository without running anything.</summary>
public sealed class SchemaFilesTests
{
    [Fact]
    public void The_schemas_in_the_repository_are_those_of_the_records()
    {
        var settings = SettingsReader.Read(Checkout.Root, new Dictionary<string, string>(), new DiagnosticBag())!;
        var files = SchemaFiles.All(settings).ToList();

        Assert.All(files, f => Assert.True(Read(f.Path) == f.Text, $"{f.Path} is not what the record says: run \"ogpkosovo schema\"."));
        Assert.Equal(files.Count, Directory.GetFiles(Path.Combine(Checkout.Root, SchemaFiles.Folder)).Length);
    }

    [Fact]
    public void Every_YAML_file_of_the_content_has_its_schema_in_VS_Code()
    {
        var schemas = JsonNode.Parse(Read(".vscode/settings.json"))!["yaml.schemas"]!.AsObject();
        var wanted = ContentKinds.All.Where(k => k.Layout != ContentLayout.Markdown)
            .Select(k => ($"schemas/{k.Name}.json", k.Layout == ContentLayout.Data ? k.Path : k.Path + "/*.yml"));

        Assert.Equal(wanted, schemas.Select(s => (s.Key, s.Value!.ToString())));
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Checkout.Root, path));
}
