using System.Diagnostics;
using System.Text.Json.Nodes;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;
using OgpKosovo.Content.Schemas;

namespace OgpKosovo.Content.Tests.Schemas;

/// <summary>What the editors' page is told about the content.</summary>
public sealed class EditorConfigurationTests
{
    private static readonly Settings Site = new() { Host = "ogpkosova.org", RequiredLanguages = ["sq", "sr"] };
    private static readonly EditorBackend Backend = new("owner/name");
    private readonly EditorWords words = new([new SchemaWords("sq"), new SchemaWords("sr"), new SchemaWords("en")]);

    [Fact]
    public void Every_kind_is_a_collection_or_a_file_and_every_key_a_field_in_the_order_of_the_record()
    {
        foreach (var kind in ContentKinds.All)
        {
            var keys = RecordSchema.Of(kind.Type).Keys.Select(k => k.Name);
            Assert.Equal(kind.Layout == ContentLayout.Markdown ? keys.Append("body") : keys, Names(Fields(kind.Name)));
        }
    }

    [Fact]
    public void The_keys_of_a_news_item_that_are_no_language_are_copied_and_the_others_translated()
    {
        Assert.Equal("duplicate", (string?)Field("news", "published")["i18n"]);
        Assert.Equal("duplicate", (string?)Field("news", "excluded")["i18n"]);
        Assert.True((bool)Field("news", "title")["i18n"]!);
        Assert.True((bool)Field("news", "tags")["field"]!["i18n"]!);
        Assert.Equal("duplicate", (string?)Field("news", "image")["i18n"]);
        Assert.Equal(["duplicate", "true"], Field("news", "image")["fields"]!.AsArray().Select(f => f!["i18n"]!.ToString()));
    }

    [Fact]
    public void A_date_that_may_be_a_year_is_a_text_with_a_pattern_and_a_day_is_a_date()
    {
        Assert.Equal("string", (string?)Field("milestones", "date")["widget"]);
        Assert.Equal("^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$", (string?)Field("milestones", "date")["pattern"]![0]);
        Assert.Equal("YYYY-MM-DD", (string?)Field("news", "updated")["format"]);
    }

    [Fact]
    public void A_text_for_readers_has_a_field_in_each_language_and_only_the_required_ones_must_be_filled()
    {
        var name = Field("members", "name");

        Assert.Equal(["sq", "sr", "en"], Names(name["fields"]!.AsArray()));
        Assert.Equal([null, null, "false"], name["fields"]!.AsArray().Select(f => f!["required"]?.ToString()));
        Assert.Equal("Emri · Naziv · Name", (string?)name["label"]);
    }

    [Fact]
    public void A_reference_is_a_relation_and_a_choice_a_selection_with_labels()
    {
        var milestone = Fields("timeline")[0]!["fields"]!.AsArray().Single(f => (string?)f!["name"] == "milestone")!;

        Assert.Equal(("relation", "milestones"), ((string?)milestone["widget"], (string?)milestone["collection"]));
        Assert.Equal("Organizatë mediale · Medijska organizacija · Media", (string?)Field("members", "kind")["options"]![2]!["label"]);
        Assert.Equal("media", (string?)Field("members", "kind")["options"]![2]!["value"]);
    }

    [Fact]
    public void Without_a_service_for_signing_in_a_token_is_the_only_way()
    {
        Assert.Equal("""["token"]""", Create(Backend)["backend"]!["auth_methods"]!.ToJsonString());
        Assert.Equal("https://desk.example", (string?)Create(Backend with { SignIn = "https://desk.example" })["backend"]!["base_url"]);
    }

    /// <summary>Needs the packages of themes/civic (npm ci) and node.</summary>
    [Fact]
    public async Task It_is_valid_by_the_schema_in_the_package_of_the_editors_page()
    {
        var theme = Path.Combine(Checkout.Root, "themes", "civic");
        if (!Directory.Exists(Path.Combine(theme, "node_modules", "@sveltia", "cms")))
            Assert.Skip("The packages are not there: npm ci --ignore-scripts in themes/civic brings them.");
        var start = new ProcessStartInfo("node", [Path.Combine(Checkout.Root, "tests", "OgpKosovo.Content.Tests", "Schemas", "validate.mjs"), theme])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        await node.StandardInput.WriteAsync(EditorConfiguration.Write(ContentKinds.All, Site, Backend, words));
        node.StandardInput.Close();

        Assert.Equal("valid", (await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim());
    }

    private JsonObject Create(EditorBackend backend) => EditorConfiguration.Create(ContentKinds.All, Site, backend, words);

    private JsonArray Fields(string kind)
    {
        var collections = Create(Backend)["collections"]!.AsArray();
        var files = collections.Single(c => (string?)c!["name"] == "data")!["files"]!.AsArray();
        return collections.Concat(files).Single(c => (string?)c!["name"] == kind)!["fields"]!.AsArray();
    }

    private JsonNode Field(string kind, string key) => Fields(kind).Single(f => (string?)f!["name"] == key)!;

    private static IEnumerable<string?> Names(JsonArray fields) => fields.Select(f => (string?)f!["name"]);
}
