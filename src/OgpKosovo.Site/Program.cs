using System.CommandLine;
using OgpKosovo.Languages;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Output;
using OgpKosovo.Site.Preview;

Console.OutputEncoding = new System.Text.UTF8Encoding(false);
if (!GlobalizationData.IsAvailable)
{
    await Console.Error.WriteLineAsync(new ConsoleTexts("en")["error.globalization"]);
    return ExitCode.Failed;
}

var ogp = new Option<bool>("--ogp");
var rebuildDays = new Option<bool>("--rebuild-days");
try
{
    return await new CommandLine(
    [
        new CommandEntry("build", (result, options) => Task.FromResult(result.GetValue(rebuildDays) ? new SiteRun(options).RebuildDays() : new SiteRun(options).Build()), "build", "build --root ../site --output /srv/www", "build --today 2026-04-21", "build --rebuild-days") { Options = [rebuildDays] },
        new CommandEntry("check", (result, options) => Task.FromResult(new SiteRun(options).Check(result.GetValue(ogp))), "check", "check --format github", "check --language sq", "check --ogp") { Options = [ogp] },
        PreviewCommand.Entry(),
    ]).RunAsync(args);
}
catch (Exception fault) when (!args.Contains("--verbose"))
{
    // The exception is shown in full with --verbose, by the runtime.
    await Console.Error.WriteLineAsync(fault is OutputException ? fault.Message : new ConsoleTexts("en").With("error.program", fault.Message));
    return ExitCode.Failed;
}
