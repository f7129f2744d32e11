using System.CommandLine;
using OgpKosovo.Content.Diagnostics;
using OgpKosovo.Content.Formatting;
using OgpKosovo.Content.Reading;

namespace OgpKosovo.Site.Commands;

/// <summary>`format`: puts content files into the canonical form and prints which it changed.</summary>
public static class FormatCommand
{
    public static CommandEntry Entry()
    {
        var check = new Option<bool>("--check");
        return new CommandEntry(
            "format",
            (result, options) => Task.FromResult(Run(result.GetValue(check), options)),
            "format",
            "format --check")
        {
            Options = [check],
        };
    }

    private static int Run(bool check, RunOptions options)
    {
        var bag = new DiagnosticBag();
        if (SettingsReader.Read(options.Root, options.Settings, bag) is not { } settings)
            return Wrong(bag, options);
        var count = 0;
        foreach (var (file, formatted) in new InputFormatter(options.Root, options.Input, settings.Languages, bag).NotCanonical())
        {
            count++;
            options.Out.WriteLine(file);
            foreach (var comment in formatted.Comments)
                options.Out.WriteLine(options.Texts.With("format.comment", comment.Line, comment.Text));
            if (!check)
                Replace(Path.Combine(options.Root, file), formatted.Text);
        }

        if (bag.HasErrors)
            return Wrong(bag, options);
        options.Out.WriteLine(count == 0 ? options.Texts["format.none"] : options.Texts.With(check ? "format.found" : "format.done", count));
        return check && count > 0 ? ExitCode.ContentHasErrors : ExitCode.Done;
    }

    // Whoever is interrupted has the old file or the new one, never half of one.
    private static void Replace(string path, string text)
    {
        var beside = path + ".new";
        File.WriteAllText(beside, text);
        File.Move(beside, path, overwrite: true);
    }

    private static int Wrong(DiagnosticBag bag, RunOptions options)
    {
        ProblemWriter.Write(bag.Sorted(), options, options.Out);
        return ExitCode.ContentHasErrors;
    }
}
