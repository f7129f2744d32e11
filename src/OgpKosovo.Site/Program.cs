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

try
{
    return await new CommandLine(
    [
        BuildCommand.Entry(),
        CheckCommand.Entry(),
        PublishCommand.Entry(),
        HostingCommand.Entry(),
        VerifyCommand.Entry(),
        DeployCommand.Entry(),
        FormatCommand.Entry(),
        NewCommand.Entry(),
        SchemaCommand.Entry(),
        TranslationsCommand.Entry(),
        ReviewCommand.Entry(),
        PreviewCommand.Entry(),
    ]).RunAsync(args);
}
catch (Exception fault) when (!args.Contains("--verbose"))
{
    // The exception is shown in full with --verbose, by the runtime.
    await Console.Error.WriteLineAsync(fault is OutputException ? fault.Message : new ConsoleTexts("en").With("error.program", fault.Message));
    return ExitCode.Failed;
}
