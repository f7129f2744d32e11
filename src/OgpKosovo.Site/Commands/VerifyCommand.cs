using System.CommandLine;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Site.Comparing;
using OgpKosovo.Site.Output;

namespace OgpKosovo.Site.Commands;

/// <summary>`verify`: tells whether a published folder is what its manifest says.</summary>
public static class VerifyCommand
{
    public static CommandEntry Entry()
    {
        var manifest = new Argument<string>("MANIFEST");
        var folder = new Argument<string>("DIR");
        return new CommandEntry(
            "verify",
            (result, options) => Task.FromResult(Run(result.GetValue(manifest)!, result.GetValue(folder)!, options)),
            "verify output/publication.json output")
        {
            Arguments = [manifest, folder],
        };
    }

    private static int Run(string manifest, string folder, RunOptions options)
    {
        var bag = new DiagnosticBag();
        var publication = File.Exists(manifest) ? Publication.Parse(File.ReadAllBytes(manifest)) : null;
        if (publication is null)
            bag.Add(Codes.Manifest, new Place(manifest));
        else
            FolderVerifier.Verify(publication, folder, bag);
        var found = bag.Sorted();
        ProblemWriter.Write(found, options, Console.Out);
        if (options.Format != ProblemFormat.Json)
            Console.WriteLine(found.Count > 0 ? options.Texts.With("problems.found", found.Count) : options.Texts.With("verify.whole", publication!.Files.Count));
        return found.Count > 0 ? ExitCode.ContentHasErrors : ExitCode.Done;
    }
}
