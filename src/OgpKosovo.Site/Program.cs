using OgpKosovo.Languages;
using OgpKosovo.Site.Commands;
using OgpKosovo.Site.Preview;

Console.OutputEncoding = new System.Text.UTF8Encoding(false);
if (!GlobalizationData.IsAvailable)
{
    await Console.Error.WriteLineAsync(new ConsoleTexts("en")["error.globalization"]);
    return ExitCode.Failed;
}

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
