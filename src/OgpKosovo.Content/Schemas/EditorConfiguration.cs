using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Records;

namespace OgpKosovo.Content.Schemas;

/// <summary>
/// Makes the configuration of the editors' page (Sveltia CMS) from the records: every collection, field, hint, pattern,
/// relation and choice. Nothing of it is written by hand.
/// </summary>
public static class EditorConfiguration
{
    /// <summary>Where the page lies on the site.</summary>
    public const string Folder = "admin";

    /// <summary>The picture on the sign-in page, beside the page.</summary>
    public const string Logo = "logo.svg";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The configuration as JSON text with LF, for `config.json`.</summary>
    public static string Write(IReadOnlyList<ContentKind> kinds, Settings settings, EditorBackend backend, EditorWords words) =>
        Create(kinds, settings, backend, words).ToJsonString(Readable).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";

    /// <summary>The configuration, valid by the JSON Schema in the package of the editors' page.</summary>
    public static JsonObject Create(IReadOnlyList<ContentKind> kinds, Settings settings, EditorBackend backend, EditorWords words)
    {
        var collections = new EditorCollections(kinds, settings, words);
        return new JsonObject
        {
            ["backend"] = Backend(backend),
            ["publish_mode"] = "editorial_workflow",
            ["site_url"] = settings.Origin + settings.Root + "/",
            ["app_title"] = settings.Host,
            ["logo"] = new JsonObject { ["src"] = $"{settings.Root}/{Folder}/{Logo}", ["show_in_header"] = false },
            ["show_preview_links"] = false,
            ["media_folder"] = "input/media",
            ["public_folder"] = "/media",
            ["media_libraries"] = Media(),
            ["slug"] = new JsonObject { ["encoding"] = "ascii", ["clean_accents"] = true, ["maxlength"] = 80 },
            ["i18n"] = new JsonObject
            {
                ["structure"] = "multiple_files",
                ["locales"] = new JsonArray([.. settings.Languages.Select(l => (JsonNode)l)]),
                ["default_locale"] = settings.Languages[0],
                ["initial_locales"] = "all",
            },
            ["output"] = new JsonObject
            {
                ["omit_empty_optional_fields"] = true,
                ["yaml"] = new JsonObject { ["quote"] = "none", ["indent_size"] = 2, ["indent_sequences"] = true },
            },
            ["collections"] = collections.Create(),
        };
    }

    private static JsonObject Backend(EditorBackend backend)
    {
        var json = new JsonObject
        {
            ["name"] = "github",
            ["repo"] = backend.Repository,
            ["branch"] = backend.Branch,
            ["squash_merges"] = true,
            ["open_authoring"] = true,
            ["auth_scope"] = "public_repo",
            ["commit_messages"] = new JsonObject
            {
                ["create"] = "Content: add {{collection}} {{slug}}",
                ["update"] = "Content: change {{collection}} {{slug}}",
                ["delete"] = "Content: remove {{collection}} {{slug}}",
                ["uploadMedia"] = "Content: add {{path}}",
                ["deleteMedia"] = "Content: remove {{path}}",
            },
        };
        if (backend.SignIn is { } signIn)
            json["base_url"] = signIn;
        else
            json["auth_methods"] = new JsonArray("token");
        if (backend.Api is { } api)
            json["api_root"] = api;
        return json;
    }

    // Pictures are made smaller before they are sent; no catalogue of other people's pictures is offered.
    private static JsonObject Media() => new()
    {
        ["default"] = new JsonObject
        {
            ["config"] = new JsonObject
            {
                ["max_file_size"] = 10_000_000,
                ["slugify_filename"] = true,
                ["transformations"] = new JsonObject
                {
                    ["raster_image"] = new JsonObject { ["format"] = "webp", ["quality"] = 85, ["width"] = 1920, ["height"] = 1920 },
                },
            },
        },
        ["stock_assets"] = new JsonObject { ["providers"] = new JsonArray() },
    };
}
