using System.CommandLine;
using OgpKosovo.Site.Deploy;

namespace OgpKosovo.Site.Commands;

/// <summary>`deploy`: puts the publication in the output folder in place on this machine, or goes back to the one before.</summary>
public static class DeployCommand
{
    public static CommandEntry Entry()
    {
        var folder = new Argument<string>("TARGET");
        var rollback = new Option<bool>("--rollback");
        return new CommandEntry(
            "deploy",
            (result, options) => Task.FromResult(Run(Path.GetFullPath(result.GetValue(folder)!), result.GetValue(rollback), options)),
            "deploy /srv/ogpkosova.org",
            "deploy /srv/ogpkosova.org --rollback")
        {
            Arguments = [folder],
            Options = [rollback],
        };
    }

    private static int Run(string target, bool rollback, RunOptions options)
    {
        var deployment = new Deployment(target);
        var release = rollback ? deployment.Rollback() : deployment.Deploy(options.Output);
        Console.WriteLine(options.Texts.With("deploy.done", Path.Combine(target, Deployment.Current), release));
        return ExitCode.Done;
    }
}
