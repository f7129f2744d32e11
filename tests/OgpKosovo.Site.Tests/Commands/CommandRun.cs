using System.CommandLine;
using OgpKosovo.Site.Commands;

namespace OgpKosovo.Site.Tests.Commands;

/// <summary>Runs a command in this process.</summary>
internal static class CommandRun
{
    /// <summary>The exit code and what the command said.</summary>
    public static async Task<(int Code, string Said)> Of(CommandEntry entry, RunOptions options, params string[] arguments)
    {
        var command = new Command(entry.Name);
        foreach (var option in entry.Options)
            command.Options.Add(option);
        foreach (var argument in entry.Arguments)
            command.Arguments.Add(argument);
        var to = new StringWriter { NewLine = "\n" };
        return (await entry.Run(command.Parse(arguments), options with { Out = to }), to.ToString());
    }
}
