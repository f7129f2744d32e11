using System.CommandLine;
using OgpKosovo.Content.Reading;
using OgpKosovo.Content.Schemas;

namespace OgpKosovo.Site.Commands;

/// <summary>`schema`: writes what code editors and the editors' page know of the content.</summary>
public static class SchemaCommand
{
    public static CommandEntry Entry()
    {
        var folder = new Argument<string?>("FOLDER") { Arity = ArgumentArity.ZeroOrOne };
        return new CommandEntry(
            "schema",
            (result, options) => Task.FromResult(Run(result.GetValue(folder), options)),
            "schema",
            "schema /tmp/admin")
        {
            Arguments = [folder],
        };
    }

    private static int Run(string? folder, RunOptions options) => new SiteRun(options).WithSite(site =>
    {
        Directory.CreateDirectory(Path.Combine(options.Root, SchemaFiles.Folder));
        foreach (var (path, text) in SchemaFiles.All(site.Settings))
            Write(Path.Combine(options.Root, path), text, path, options.Out);
        if (folder is null)
            return;
        if (EditorBackend.Of(site.Info) is not { } backend)
        {
            options.Out.WriteLine(options.Texts["schema.noRepository"]);
            return;
        }

        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "config.json");
        Write(file, EditorConfiguration.Write(ContentKinds.All, site.Settings, backend, EditorWords.InAllLanguages()), file, options.Out);
    });

    private static void Write(string path, string text, string shown, TextWriter to)
    {
        File.WriteAllText(path, text);
        to.WriteLine(shown);
    }
}
